using System;

namespace Pbr.Fluent;

/// <summary>Marks a parameter that takes a band of a traffic light (semáforo), such as <c>&gt; 80%</c>, so that its argument is checked while it is typed.</summary>
/// <remarks>A team's own method that passes its parameter on to <see cref="ITargetMembers.TrafficLight(string, string, string)"/> may carry it too.</remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class BandSyntaxAttribute : Attribute;
