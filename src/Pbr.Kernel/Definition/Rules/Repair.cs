using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Rules;

/// <summary>One way to mend what a finding reports: edits that are made together or not at all. The rule decides what is right; a host only applies it.</summary>
/// <remarks>Immutable and safe to share. Equal by reference.</remarks>
public sealed class Repair
{
    internal Repair(Bilingual title, ImmutableArray<RepairEdit> edits, bool isGuess = false)
    {
        Title = title ?? throw new ArgumentNullException(nameof(title));
        Edits = edits.IsDefaultOrEmpty ? throw new ArgumentException("A repair changes something.", nameof(edits)) : edits;
        IsGuess = isGuess;
    }

    internal Repair(Bilingual title, params RepairEdit[] edits)
        : this(title, ImmutableArray.CreateRange(edits))
    {
    }

    /// <summary>What it does, as an editor's menu says it: a verb, without a full stop.</summary>
    public Bilingual Title { get; }

    /// <summary>What is changed, at places that do not overlap. A name that stands twice is renamed by two edits.</summary>
    public ImmutableArray<RepairEdit> Edits { get; }

    /// <summary>Whether it is one of several that may be right, or may be wrong: it is offered, and nothing applies it unasked.</summary>
    public bool IsGuess { get; }

    /// <summary>The text at an anchor after this repair, for hosts that keep definitions as text; the text as it is where the repair leaves it alone.</summary>
    /// <returns>Null where the anchor's value is not text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="anchor"/> is null.</exception>
    public string? TextAfter(Anchor anchor)
    {
        if (anchor is null) { throw new ArgumentNullException(nameof(anchor)); }
        if (anchor.Text is not { } text) { return null; }
        IEnumerable<RepairEdit> here = Edits
            .Where(edit => edit.Kind == RepairKind.Replace && ReferenceEquals(edit.Place.Anchor, anchor))
            .OrderByDescending(edit => edit.Place.Range?.Start ?? 0);
        StringBuilder mended = new(text);
        foreach (RepairEdit edit in here)
        {
            TextRange range = edit.Place.Range ?? new TextRange(0, text.Length);
            mended.Remove(range.Start, range.Length).Insert(range.Start, edit.Text);
        }

        return mended.ToString();
    }

    /// <summary>The English title.</summary>
    public override string ToString() => Title.English;
}
