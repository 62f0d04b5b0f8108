using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Pbr.Kernel.Text;

namespace Pbr.Analyzers.Reporting;

/// <summary>A text of the rule book as the compiler wants it: it asks with the culture of its messages.</summary>
internal sealed class BilingualString : LocalizableString
{
    private readonly Bilingual _text;

    public BilingualString(Bilingual text) => _text = text;

    /// <inheritdoc/>
    protected override string GetText(IFormatProvider? formatProvider) =>
        formatProvider is CultureInfo culture ? _text.For(culture) : _text.English;

    /// <inheritdoc/>
    protected override int GetHash() => _text.GetHashCode();

    /// <inheritdoc/>
    protected override bool AreEqual(object? other) => other is BilingualString text && text._text.Equals(_text);
}
