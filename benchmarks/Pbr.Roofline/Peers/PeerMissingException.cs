using System;

namespace Pbr.Roofline;

/// <summary>A peer is not on this machine.</summary>
internal sealed class PeerMissingException(string message) : Exception(message);
