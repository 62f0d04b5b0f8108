namespace System.Runtime.CompilerServices;

/// <summary>Lets netstandard2.0 compile init-only properties of the linked sources.</summary>
internal static class IsExternalInit
{
}
