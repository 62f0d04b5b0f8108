using System;
using Pbr.Kernel;

namespace Pbr.Fluent;

/// <summary>What stands in a plan and under each of its elements.</summary>
/// <typeparam name="TStage">The stage that each call returns to.</typeparam>
public interface IPlanElements<out TStage>
{
    /// <summary>An element with its code and what stands under it. Call it once an element.</summary>
    /// <param name="kind">What the plan calls it.</param>
    /// <param name="code">Its code, such as <c>3.1.6</c>.</param>
    /// <param name="text">Its text.</param>
    /// <param name="element">What stands under it.</param>
    TStage Element(PlanElementKind kind, string code, string text, Action<IPlanElementStage> element);

    /// <summary>An element with its code, of which the plan says no more.</summary>
    TStage Element(PlanElementKind kind, string code, string text);

    /// <summary>An element that the plan does not number, with what stands under it.</summary>
    TStage Element(PlanElementKind kind, string text, Action<IPlanElementStage> element);

    /// <summary>An element that the plan does not number and of which it says no more.</summary>
    TStage Element(PlanElementKind kind, string text);

    /// <summary>Meta of an activity, where the plan names no indicator. Calls add up.</summary>
    TStage Indicator(Action<IPlanIndicatorStage> indicator);

    /// <summary>Indicador of the plan, without a code. Calls add up.</summary>
    TStage Indicator(string name, Action<IPlanIndicatorStage> indicator);

    /// <summary>Indicador of the plan. Calls add up.</summary>
    /// <param name="code">Its code in the plan, such as <c>3.5.a</c>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="indicator">What the plan says of it.</param>
    TStage Indicator(string code, string name, Action<IPlanIndicatorStage> indicator);

    /// <summary>Alineación to another plan or catalogue. Call it once a link.</summary>
    /// <param name="catalogue">The plan and the kind of its node, such as <c>PED indicador</c>.</param>
    /// <param name="code">The code of the node.</param>
    /// <param name="text">The text of the node.</param>
    TStage Alignment(string catalogue, string code, string text);
}
