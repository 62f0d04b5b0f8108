namespace Pbr.EndToEnd.Tests;

/// <summary>One feed serves every end-to-end test, and one build runs at a time.</summary>
[CollectionDefinition(Name)]
public sealed class EndToEnd : ICollectionFixture<PackedFeed>
{
    /// <summary>The name by which test classes join.</summary>
    public const string Name = "End to end";
}
