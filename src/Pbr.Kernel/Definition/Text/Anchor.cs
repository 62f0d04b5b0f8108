using System;

namespace Pbr.Kernel.Text;

/// <summary>Where a value was written: the field it fills, the text as written, and the host's own handle on the place.</summary>
/// <remarks>
/// The rule book treats an anchor as opaque and hands it back in findings. The compiler host keeps a map from characters to source in
/// <see cref="Source"/>; at run time it is null. Equal by reference. Immutable and safe to share when its source is.
/// </remarks>
public sealed class Anchor
{
    /// <summary>Makes an anchor.</summary>
    /// <param name="field">The field of the sheet that the value fills.</param>
    /// <param name="text">The value's text as written, or null where it is not text.</param>
    /// <param name="source">The host's handle, or null.</param>
    public Anchor(DraftField field, string? text = null, object? source = null)
    {
        Field = field;
        Text = text;
        Source = source;
    }

    /// <summary>The field of the sheet that the value fills.</summary>
    public DraftField Field { get; }

    /// <summary>The value's text as written, or null where it is not text.</summary>
    public string? Text { get; }

    /// <summary>The host's own handle on the place, or null.</summary>
    public object? Source { get; }

    /// <summary>The field, with the text if there is one.</summary>
    public override string ToString() => Text is null ? Field.ToString() : $"{Field}: '{Text}'";
}
