using System;

namespace Pbr.Fluent;

/// <summary>Marks a parameter that takes the text of a formula (método de cálculo), so that its argument is checked while it is typed.</summary>
/// <remarks>A team's own method that passes its parameter on to <see cref="IIndicatorStage.Formula"/> may carry it too.</remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FormulaSyntaxAttribute : Attribute;
