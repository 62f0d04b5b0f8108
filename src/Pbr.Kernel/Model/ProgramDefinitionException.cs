using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;

namespace Pbr.Kernel;

/// <summary>A strict build refused a programme, because the rule book found an error in it.</summary>
/// <remarks>The message lists every error with its rule, element, message, quoted text and position, in the language of the current UI culture.</remarks>
public sealed class ProgramDefinitionException : Exception
{
    /// <summary>Makes an exception without findings, as every exception type allows.</summary>
    public ProgramDefinitionException()
        : this(ImmutableArray<Finding>.Empty)
    {
    }

    /// <summary>Makes an exception with a message of its own and without findings.</summary>
    public ProgramDefinitionException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message of its own and the exception that led to it.</summary>
    public ProgramDefinitionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception of what the rule book found.</summary>
    /// <param name="findings">Every finding about the programme; the message lists the errors among them.</param>
    public ProgramDefinitionException(ImmutableArray<Finding> findings)
        : base(Describe(findings, CultureInfo.CurrentUICulture))
    {
        Findings = findings.IsDefault ? ImmutableArray<Finding>.Empty : findings;
    }

    /// <summary>Every finding about the programme, errors and others, in the order of the rule book.</summary>
    public ImmutableArray<Finding> Findings { get; } = ImmutableArray<Finding>.Empty;

    private static string Describe(ImmutableArray<Finding> findings, CultureInfo culture)
    {
        bool spanish = Bilingual.ReadsSpanish(culture);
        StringBuilder text = new(spanish
            ? "La definición del programa tiene errores. Corrija cada uno, o construya sin exigir corrección para conservarlos como hallazgos."
            : "The definition of the programme has errors. Mend each one, or build leniently to keep them as findings.");
        if (findings.IsDefault) { return text.ToString(); }
        foreach (Finding finding in findings)
        {
            if (finding.Severity != Severity.Error) { continue; }
            text.Append('\n').Append(finding.Rule.Id);
            if (finding.Subject.Length > 0) { text.Append(' ').Append(finding.Subject); }
            text.Append(": ").Append(finding.Message(culture));
            AppendPlace(text, finding.Place, spanish);
        }

        return text.ToString();
    }

    private static void AppendPlace(StringBuilder text, Place place, bool spanish)
    {
        if (place.Anchor is not { } anchor) { return; }
        text.Append(" [").Append(anchor.Field);
        if (place.Quote is { } quote) { text.Append(": '").Append(quote).Append('\''); }
        if (place.Range is { } range)
        {
            text.Append(spanish ? ", carácter " : ", character ").Append((range.Start + 1).ToString(CultureInfo.InvariantCulture));
        }

        text.Append(']');
    }
}
