using Microsoft.CodeAnalysis.Text;

namespace Pbr.Analyzers.Tests.Harness;

/// <summary>A diagnostic that a mark asks for.</summary>
/// <param name="Id">The rule, or empty for any.</param>
/// <param name="Span">The exact characters.</param>
internal sealed record ExpectedDiagnostic(string Id, TextSpan Span);
