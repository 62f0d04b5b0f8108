using System.Collections.Immutable;

namespace Pbr.Kernel.Profiles;

/// <summary>The keys of a profile, in text and in <c>.editorconfig</c>.</summary>
internal static class ProfileKeys
{
    /// <summary>What every key begins with.</summary>
    public const string Prefix = "pbr_";

    /// <summary>The built-in profile that the other keys change.</summary>
    public const string Base = "pbr_profile";

    /// <summary>What messages call the profile; Spanish and English may be told apart by <c>|</c>.</summary>
    public const string Name = "pbr_profile_name";

    /// <summary>Its sources, separated by <c>|</c>.</summary>
    public const string Sources = "pbr_profile_sources";

    /// <summary>Required fields, separated by commas.</summary>
    public const string RequiredFields = "pbr_required_fields";

    /// <summary>The over-achievement limit, in per cent of the target.</summary>
    public const string OverachievementLimit = "pbr_overachievement_limit";

    /// <summary>The green band for compliance.</summary>
    public const string GreenBand = "pbr_green_band";

    /// <summary>The yellow band for compliance.</summary>
    public const string YellowBand = "pbr_yellow_band";

    /// <summary>The red band for compliance.</summary>
    public const string RedBand = "pbr_red_band";

    /// <summary>After a level: the types permitted.</summary>
    public const string Types = "types";

    /// <summary>After a level: the dimensions permitted.</summary>
    public const string Dimensions = "dimensions";

    /// <summary>After a level: the frequencies permitted.</summary>
    public const string Frequencies = "frequencies";

    /// <summary>How the keys of each level begin.</summary>
    public static ImmutableArray<(ObjectiveLevel Level, string Prefix)> Levels { get; } = ImmutableArray.Create(
        (ObjectiveLevel.Goal, "pbr_goal_"),
        (ObjectiveLevel.Purpose, "pbr_purpose_"),
        (ObjectiveLevel.Component, "pbr_component_"),
        (ObjectiveLevel.Activity, "pbr_activity_"));

    /// <summary>Every key.</summary>
    public static ImmutableArray<string> All { get; } = List();

    private static ImmutableArray<string> List()
    {
        ImmutableArray<string>.Builder keys = ImmutableArray.CreateBuilder<string>();
        keys.Add(Base);
        keys.Add(Name);
        keys.Add(Sources);
        foreach ((ObjectiveLevel _, string prefix) in Levels)
        {
            keys.Add(prefix + Types);
            keys.Add(prefix + Dimensions);
            keys.Add(prefix + Frequencies);
        }

        keys.Add(RequiredFields);
        keys.Add(OverachievementLimit);
        keys.Add(GreenBand);
        keys.Add(YellowBand);
        keys.Add(RedBand);
        return keys.ToImmutable();
    }
}
