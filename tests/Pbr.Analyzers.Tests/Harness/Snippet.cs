using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Pbr.Fluent;
using Pbr.Kernel.Drafts;

namespace Pbr.Analyzers.Tests.Harness;

/// <summary>Compiles, loads and runs a class <c>Case</c> whose method <c>Program()</c> gives a definition.</summary>
internal static class Snippet
{
    /// <summary>What the author wrote, by running it.</summary>
    public static ProgramDraft Run(CSharpCompilation compilation)
    {
        using MemoryStream bytes = new();
        EmitResult emitted = compilation.Emit(bytes);
        Assert.Equal([], emitted.Diagnostics.Where(one => one.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Select(one => one.ToString()));
        bytes.Position = 0;
        AssemblyLoadContext context = new(name: null, isCollectible: true);
        context.Resolving += (_, name) => AssemblyLoadContext.Default.LoadFromAssemblyName(name);
        MethodInfo program = context.LoadFromStream(bytes).GetType("Case")!.GetMethod("Program", BindingFlags.Public | BindingFlags.Static)!;
        return ((IBuildStage)program.Invoke(null, null)!).ToDraft();
    }
}
