namespace Pbr.Kernel.Rules;

/// <summary>A rule about the file that a definition stands in: its reader reports it, because afterwards there is nothing left to check.</summary>
internal abstract class ReaderRule : Rule
{
}
