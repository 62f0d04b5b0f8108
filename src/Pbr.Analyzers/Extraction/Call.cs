using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;

namespace Pbr.Analyzers.Extraction;

/// <summary>One call of the fluent language, with its arguments by parameter name as draft values.</summary>
internal sealed class Call
{
    private readonly CallStep _step;

    public Call(CallStep step, DraftReader reader)
    {
        _step = step;
        Reader = reader;
    }

    /// <summary>The call in the compiler's terms.</summary>
    public CallStep Step => _step;

    /// <summary>Reads what actions do.</summary>
    public DraftReader Reader { get; }

    /// <summary>What the call's action does; an action that is missing cannot be seen.</summary>
    public BuilderScope Content(BuilderKind kind) => _step.Content ?? BuilderScope.Unseen(kind);

    /// <summary>An anchor for the call as a whole.</summary>
    public Anchor Whole(DraftField field, string? text = null) => new(field, text, AnchorSource.OfCall(_step.Syntax));

    /// <summary>An anchor for the element that the call defines, which goes by the first of its names that is known.</summary>
    public Anchor Element(params Given<string>[] names)
    {
        string? text = null;
        foreach (Given<string> name in names) { text ??= name.TryGet(out string known) ? known : null; }
        return Whole(DraftField.Element, text);
    }

    /// <summary>Whether an argument stands in the call.</summary>
    public bool Has(string parameter) => !_step.Call.For(parameter).IsLeftOut;

    /// <summary>A text.</summary>
    public Given<string> Text(string parameter, DraftField field) => _step.Call.For(parameter) is { IsLeftOut: false } value ? Noted(Text(value, field), value) : default;

    /// <summary>A number.</summary>
    public Given<decimal> Number(string parameter, DraftField field) => _step.Call.For(parameter) is { IsLeftOut: false } value ? Noted(Number(value, field), value) : default;

    /// <summary>A whole number.</summary>
    public Given<int> Integer(string parameter, DraftField field)
    {
        if (_step.Call.For(parameter) is not { IsLeftOut: false } value) { return default; }
        Anchor anchor = new(field, null, AnchorSource.OfWhole(value.Syntax));
        return value.TryRead(out object? constant) && Constants.AsInteger(constant) is { } number
            ? Given<int>.Known(number, anchor)
            : Noted(Given<int>.Unknown(anchor), value);
    }

    /// <summary>A member of an enumeration.</summary>
    public Given<T> Choice<T>(string parameter, DraftField field)
        where T : struct, Enum => _step.Call.For(parameter) is { IsLeftOut: false } value ? Noted(Choice<T>(value, field), value) : default;

    /// <summary>A date, where it is made in the argument of constants.</summary>
    public Given<DateTime> Date(string parameter, DraftField field)
    {
        if (_step.Call.For(parameter) is not { IsLeftOut: false } value) { return default; }
        Anchor anchor = new(field, null, AnchorSource.OfWhole(value.Syntax));
        return value.Date is { } date ? Given<DateTime>.Known(date, anchor) : Given<DateTime>.Unknown(anchor);
    }

    /// <summary>A list of texts.</summary>
    public DraftList<Given<string>> Texts(string parameter, DraftField field) => List(parameter, item => Text(item, field));

    /// <summary>A list of numbers; missing where an item is null.</summary>
    public DraftList<Given<decimal>> Numbers(string parameter, DraftField field) => List(parameter, item => Number(item, field));

    /// <summary>A list of members of an enumeration.</summary>
    public DraftList<Given<T>> Choices<T>(string parameter, DraftField field)
        where T : struct, Enum => List(parameter, item => Choice<T>(item, field));

    /// <summary>A text argument as a draft value.</summary>
    public static Given<string> Text(Argument value, DraftField field)
    {
        bool isConstant = value.TryRead(out object? constant);
        if (isConstant && constant is null && value.IsText) { return default; }
        if (isConstant && constant is string text && value.Syntax is ExpressionSyntax expression && value.Model is { } model)
        {
            return Given<string>.Known(text, new Anchor(field, text, AnchorSource.OfText(expression, model, text)));
        }

        return Given<string>.Unknown(new Anchor(field, null, AnchorSource.OfWhole(value.Syntax)));
    }

    private static Given<decimal> Number(Argument value, DraftField field)
    {
        bool isConstant = value.TryRead(out object? constant);
        if (isConstant && constant is null) { return default; }
        Anchor anchor = new(field, null, AnchorSource.OfWhole(value.Syntax));
        return isConstant && Constants.AsDecimal(constant) is { } number ? Given<decimal>.Known(number, anchor) : Given<decimal>.Unknown(anchor);
    }

    private static Given<T> Choice<T>(Argument value, DraftField field)
        where T : struct, Enum
    {
        bool isConstant = value.TryRead(out object? constant);
        if (isConstant && constant is null) { return default; }
        Anchor anchor = new(field, null, AnchorSource.OfWhole(value.Syntax));
        return isConstant && Constants.AsInteger(constant) is { } number && EnumMembers<T>.TryGet(number, out T choice)
            ? Given<T>.Known(choice, anchor)
            : Given<T>.Unknown(anchor);
    }

    private DraftList<Given<T>> List<T>(string parameter, Func<Argument, Given<T>> read)
    {
        if (_step.Call.For(parameter) is not { IsLeftOut: false } value) { return DraftList<Given<T>>.Empty; }
        if (value.Items is not { } items)
        {
            Reader.Note(value.Syntax.GetLocation(), EverythingIsChecked.NotConstant);
            return DraftList<Given<T>>.Empty.Opened();
        }

        ImmutableArray<Given<T>>.Builder given = ImmutableArray.CreateBuilder<Given<T>>(items.Count);
        foreach (Argument item in items) { given.Add(Noted(read(item), item)); }
        return DraftList<Given<T>>.Of(given.MoveToImmutable());
    }

    /// <summary>A value, of which it is noted if it is not known.</summary>
    private Given<T> Noted<T>(Given<T> given, Argument value)
    {
        if (given.IsUnknown) { Reader.Note(value.Syntax.GetLocation(), EverythingIsChecked.NotConstant); }
        return given;
    }
}
