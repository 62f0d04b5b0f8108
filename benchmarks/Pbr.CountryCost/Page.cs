using Pbr.Roofline;

namespace Pbr.CountryCost;

/// <summary>Lines that are told as they come, and written beside the results of this processor in the end.</summary>
internal sealed class Page(string name)
{
    private readonly List<string> _lines = new();

    public void Add(params ReadOnlySpan<string> lines)
    {
        foreach (string line in lines)
        {
            _lines.Add(line);
            Console.WriteLine(line);
        }
    }

    public void Write()
    {
        string file = Path.GetFullPath(Path.Combine("benchmarks", "results", Machine.Folder, name));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, string.Join('\n', _lines) + "\n");
        Console.WriteLine($"\nWritten to {file}");
    }
}
