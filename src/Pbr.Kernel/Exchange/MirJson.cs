using System;
using System.Buffers;
using System.IO;
using System.Text;
using System.Text.Unicode;
using System.Threading;
using System.Threading.Tasks;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Json;
using Pbr.Kernel.Rules;

namespace Pbr.Kernel.Exchange;

/// <summary>Programmes as JSON files (<c>*.mir.json</c>): read with the place of everything, and written.</summary>
/// <remarks>
/// The format is strict JSON (RFC 8259) in UTF-8; <c>docs/mir.schema.json</c> describes it. The compiler reads the same files with the same
/// reader when a project lists them. No text makes reading throw: what is wrong is a finding. Stateless and safe to share.
/// </remarks>
public static class MirJson
{
    /// <summary>How the names of definition files end.</summary>
    public const string Extension = ".mir.json";

    /// <summary>Reads a text.</summary>
    /// <param name="json">The text.</param>
    /// <param name="file">The file that it comes from, for the places of findings; null where there is none.</param>
    /// <param name="options">The rules that run; null for the default preset.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static MirReading Read(string json, string? file = null, RuleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        RuleOptions chosen = options ?? RuleOptions.Default;
        DefinitionReading reading = DefinitionReading.Of(new JsonSource(json, file), chosen);
        return new MirReading(reading.Draft, reading.Problems, chosen);
    }

    /// <summary>Reads UTF-8 to its end; the stream stays open.</summary>
    /// <param name="utf8Json">The stream.</param>
    /// <param name="file">The file that it comes from, for the places of findings; null where there is none.</param>
    /// <param name="options">The rules that run; null for the default preset.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static MirReading Read(Stream utf8Json, string? file = null, RuleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using MemoryStream bytes = new();
        utf8Json.CopyTo(bytes);
        return ReadBytes(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), file, options);
    }

    /// <summary>Reads a file.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static MirReading ReadFile(string path, RuleOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        return ReadBytes(File.ReadAllBytes(path), path, options);
    }

    /// <summary>Reads a file without holding up the caller.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<MirReading> ReadFileAsync(string path, RuleOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        byte[] bytes = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        return ReadBytes(bytes, path, options);
    }

    /// <summary>Writes a draft, so that reading gives the same values and the same findings again.</summary>
    /// <remarks>A value that is unknown, which only the compiler has, is left out. Half a surrogate pair becomes U+FFFD, because JSON cannot carry it.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> is null.</exception>
    public static string Write(ProgramDraft draft)
    {
        using MemoryStream bytes = new();
        Write(draft, bytes);
        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>Writes a draft as UTF-8; the stream stays open.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="draft"/> or <paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(ProgramDraft draft, Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(utf8Json);
        using (JsonSink sink = new(utf8Json))
        {
            sink.BeginPart(null);
            ProgramShape.Shape.Write(draft, sink);
            sink.EndPart();
        }

        utf8Json.WriteByte((byte)'\n');
    }

    private static MirReading ReadBytes(ReadOnlySpan<byte> bytes, string? file, RuleOptions? options)
    {
        char[] characters = new char[bytes.Length];
        OperationStatus status = Utf8.ToUtf16(bytes, characters, out _, out int written, replaceInvalidSequences: false);
        string text = new(characters, 0, written);
        if (status == OperationStatus.Done) { return Read(text, file, options); }
        RuleOptions chosen = options ?? RuleOptions.Default;
        DefinitionReading reading = DefinitionReading.NotUtf8(new JsonSource(text, file), written, chosen);
        return new MirReading(reading.Draft, reading.Problems, chosen);
    }
}
