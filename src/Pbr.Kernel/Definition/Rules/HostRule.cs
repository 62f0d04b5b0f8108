namespace Pbr.Kernel.Rules;

/// <summary>A rule on how a definition reaches the rule book, which only the compiler's host can check: at run time nothing of it can go wrong.</summary>
internal abstract class HostRule : Rule
{
}
