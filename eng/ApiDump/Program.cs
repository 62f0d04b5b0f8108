using System;
using System.IO;
using System.Reflection;
using Pbr.Engineering;

// Writes docs/api/*.txt anew. It is the only thing that does: the tests compare, and a reviewer sees the difference.
string root = AppContext.BaseDirectory;
while (!File.Exists(Path.Combine(root, "Pbr.Kernel.sln")))
{
    root = Path.GetDirectoryName(root) ?? throw new InvalidOperationException("Pbr.Kernel.sln is in no folder above this program. Run it from a clone of the repository.");
}

foreach (string name in new[] { "Pbr.Kernel", "Pbr.Fluent" })
{
    string file = Path.Combine(root, "docs", "api", name + ".txt");
    Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    File.WriteAllText(file, ApiSurface.Of(Assembly.Load(name)));
    Console.WriteLine(file);
}
