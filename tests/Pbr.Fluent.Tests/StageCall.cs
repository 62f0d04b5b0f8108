using System;
using System.Linq;
using System.Reflection;
using NodaTime;
using Pbr.Kernel;
using Pbr.Kernel.Drafts;

namespace Pbr.Fluent.Tests;

/// <summary>One method of one stage, which can be called with arguments that are easy to recognise.</summary>
internal sealed record StageCall(Stage Stage, MethodInfo Method)
{
    /// <summary>An argument a parameter.</summary>
    public object?[] Arguments => Method.GetParameters().Select(Argument).ToArray();

    /// <summary>The draft after the call.</summary>
    public ProgramDraft Run(object?[] arguments) => Stage.Reach(stage =>
    {
        if (Method.Name == nameof(IScheduleMembers.AmendedSchedule)) { stage = ((IScheduleMembers)stage).QuarterlySchedule(1, 2, 3, 4); }
        try { Method.Invoke(stage, arguments); }
        catch (TargetInvocationException exception) when (exception.InnerException is { } inner) { throw inner; }
    });

    public override string ToString() => $"{Stage}.{Method}";

    private static object Argument(ParameterInfo parameter)
    {
        Type type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return type switch
        {
            _ when type == typeof(string) => $"the {parameter.Name}",
            _ when type == typeof(string[]) => new[] { $"one of {parameter.Name}", $"another of {parameter.Name}" },
            _ when type == typeof(decimal) => 71.25m,
            _ when type == typeof(decimal[]) => new[] { 72.25m, 73.5m },
            _ when type == typeof(decimal?[]) => new decimal?[] { 74.25m, null, 75.5m },
            _ when type == typeof(int) => parameter.Name == "decimals" ? 27 : 2031,
            _ when type == typeof(LocalDate) => new LocalDate(2032, 12, 21),
            _ when type == typeof(Frequency) => Frequency.Bimonthly,
            _ when type == typeof(Dimension[]) => new[] { Dimension.Quality, Dimension.Economy },
            { IsEnum: true } => Enum.GetValues(type).GetValue(1)!,
            { IsGenericType: true } => NothingOf(type.GetGenericArguments()[0]),
            _ => throw new InvalidOperationException($"No argument for {parameter}. Give this test one."),
        };
    }

    private static object NothingOf(Type stage) =>
        typeof(StageCall).GetMethod(nameof(Nothing), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(stage).Invoke(null, null)!;

    private static Action<T> Nothing<T>() => _ => { };
}
