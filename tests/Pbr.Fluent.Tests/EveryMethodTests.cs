using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using Pbr.Kernel.Drafts;

namespace Pbr.Fluent.Tests;

/// <summary>What holds for every method of every stage, those to come included.</summary>
public sealed class EveryMethodTests
{
    private static readonly IReadOnlyList<StageCall> Calls = Stage.All.SelectMany(stage => stage.Calls).ToList();

    [Fact]
    public void EveryInterfaceOfTheAssembly_IsReached()
    {
        HashSet<Type> reached = Stage.All.SelectMany(stage => stage.Interfaces).Select(Definition).ToHashSet();

        Assert.Equal(
            typeof(Mir).Assembly.GetExportedTypes().Where(type => type.IsInterface).Select(type => type.Name).Order(),
            reached.Select(type => type.Name).Order());
    }

    [Fact]
    public void EveryCall_WritesEachOfItsArgumentsIntoTheDraft() => Assert.All(Calls, call =>
    {
        object?[] arguments = call.Arguments;
        string before = DraftText.Of(call.Stage.Reach(_ => { }));

        string after = DraftText.Of(call.Run(arguments));

        Assert.NotEqual(before, after);
        foreach (string part in arguments.SelectMany(Parts)) { Assert.Contains(part, after, StringComparison.Ordinal); }
    });

    [Fact]
    public void EveryTextArgument_IsTheTextOfAnAnchor() => Assert.All(Calls, call =>
    {
        string after = DraftText.Of(call.Run(call.Arguments));

        foreach (string text in call.Arguments.OfType<string>()) { Assert.Contains($" '{text}'", after, StringComparison.Ordinal); }
    });

    [Fact]
    public void EveryArgumentThatIsNull_IsNamedByTheException() => Assert.All(Calls, call =>
    {
        foreach (ParameterInfo parameter in call.Method.GetParameters())
        {
            if (parameter.ParameterType.IsValueType || parameter.IsOptional) { continue; }
            object?[] arguments = call.Arguments;
            arguments[parameter.Position] = null;

            ArgumentNullException exception = Assert.Throws<ArgumentNullException>(() => call.Run(arguments));

            Assert.Equal(parameter.Name, exception.ParamName);
        }
    });

    [Fact]
    public void EveryItemThatIsNull_IsNamedByTheException() => Assert.All(Calls, call =>
    {
        foreach (ParameterInfo parameter in call.Method.GetParameters().Where(one => one.ParameterType == typeof(string[])))
        {
            object?[] arguments = call.Arguments;
            arguments[parameter.Position] = new string?[] { "text", null };

            ArgumentNullException exception = Assert.Throws<ArgumentNullException>(() => call.Run(arguments));

            Assert.Equal(parameter.Name, exception.ParamName);
        }
    });

    [Fact]
    public void EveryChoiceThatIsNoMember_IsRefused() => Assert.All(Calls, call =>
    {
        foreach (ParameterInfo parameter in call.Method.GetParameters())
        {
            Type type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
            if (!type.IsEnum) { continue; }
            object?[] arguments = call.Arguments;
            arguments[parameter.Position] = Enum.ToObject(type, 999);

            ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => call.Run(arguments));

            Assert.Equal(parameter.Name, exception.ParamName);
        }
    });

    [Fact]
    public void EveryCallAfterTheEnd_IsRefused() => Assert.All(Calls, call =>
    {
        object? kept = null;
        ProgramDraft draft = call.Stage.Reach(stage => kept = stage);
        if (kept is IBuildStage end) { end.Build(); }

        Exception? exception = Record.Exception(() => call.Method.Invoke(kept, call.Arguments))?.InnerException;

        Assert.IsType<InvalidOperationException>(exception);
        Assert.Equal(DraftText.Of(call.Stage.Reach(_ => { })), DraftText.Of(draft));
    });

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("es-MX")]
    public void EveryCall_WritesTheSameInEveryCulture(string culture)
    {
        List<string> expected = Calls.Select(call => DraftText.Of(call.Run(call.Arguments))).ToList();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Calls.Select(call => DraftText.Of(call.Run(call.Arguments))));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static IEnumerable<string> Parts(object? argument) => argument switch
    {
        string text => [text],
        IEnumerable items => items.Cast<object?>().SelectMany(Parts),
        Delegate or null => [],
        NodaTime.LocalDate date => [date.ToString("MM/dd/uuuu", CultureInfo.InvariantCulture)],
        IFormattable value => [value.ToString(null, CultureInfo.InvariantCulture)],
        _ => throw new InvalidOperationException($"{argument} has no text."),
    };
}
