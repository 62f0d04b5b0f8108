namespace Pbr.Repository.Tests;

/// <summary>One file uses what another declares; both are paths below the kernel's folder.</summary>
internal sealed record FileUse(string User, string Used);
