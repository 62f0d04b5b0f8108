using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>One thing that a rule found wrong in a definition: the rule, the place, and what to say.</summary>
/// <remarks>Immutable and safe to share. Equal by reference.</remarks>
public sealed class Finding
{
    private readonly object[] _arguments;

    internal Finding(
        RuleInfo rule,
        Severity severity,
        string subject,
        Place place,
        ImmutableArray<Place> relatedPlaces,
        object[] arguments,
        ImmutableArray<Repair> repairs)
    {
        Rule = rule;
        Severity = severity;
        Subject = subject;
        Place = place;
        RelatedPlaces = relatedPlaces;
        _arguments = arguments;
        Repairs = repairs;
    }

    /// <summary>The rule.</summary>
    public RuleInfo Rule { get; }

    /// <summary>How grave it is: the rule's default or milder, unless the options of the check say otherwise.</summary>
    public Severity Severity { get; }

    /// <summary>The element it is about, by its codes from the programme down, such as <c>SP03 › C.5 › I.5.1</c>; empty where no code is known.</summary>
    public string Subject { get; }

    /// <summary>Where the mistake stands.</summary>
    public Place Place { get; }

    /// <summary>Other places that belong to the same mistake, such as the declaration that a wrong name was meant for.</summary>
    public ImmutableArray<Place> RelatedPlaces { get; }

    /// <summary>What fills the message's placeholders: texts, numbers, or <see cref="Bilingual"/> texts that follow the message's culture.</summary>
    public IReadOnlyList<object> Arguments => _arguments;

    /// <summary>Ways to mend it, best first; empty where none is certain.</summary>
    public ImmutableArray<Repair> Repairs { get; }

    /// <summary>The message in a culture's language: the fact, then the way out.</summary>
    public string Message(CultureInfo culture) =>
        string.Format(culture ?? throw new ArgumentNullException(nameof(culture)), Rule.Message.For(culture), _arguments);

    /// <summary>Rule, subject and the English message.</summary>
    public override string ToString() => $"{Rule.Id} {Subject}: {Message(CultureInfo.InvariantCulture)}";
}
