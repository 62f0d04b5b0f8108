using System;
using System.Collections.Immutable;
using System.Numerics;
using Pbr.Kernel.Numbers;

namespace Pbr.Kernel.Planning;

/// <summary>Makes steps of the tokens of a formula, which the scanner found well formed; the depth of recursion is that of its brackets.</summary>
internal ref struct TokenSteps
{
    private readonly ReadOnlySpan<byte> _tokens;
    private readonly ImmutableArray<FormStep>.Builder _steps;
    private int _position;

    private TokenSteps(ReadOnlySpan<byte> tokens)
    {
        _tokens = tokens;
        _steps = ImmutableArray.CreateBuilder<FormStep>();
    }

    /// <summary>The steps, in the order that the tree of the formula gives.</summary>
    public static ImmutableArray<FormStep> Of(ReadOnlySpan<byte> tokens)
    {
        TokenSteps steps = new(tokens);
        steps.ReadSum();
        return steps._steps.DrainToImmutable();
    }

    private readonly bool IsAt(byte token) => _position < _tokens.Length && _tokens[_position] == token;

    private void ReadSum()
    {
        ReadProduct();
        while (IsAt(FormTokens.Add) || IsAt(FormTokens.Subtract))
        {
            bool isAdded = _tokens[_position++] == FormTokens.Add;
            ReadProduct();
            _steps.Add(FormStep.Of(isAdded ? FormStepKind.Add : FormStepKind.Subtract));
        }
    }

    private void ReadProduct()
    {
        ReadFactor();
        while (IsAt(FormTokens.Multiply) || IsAt(FormTokens.Divide))
        {
            bool isMultiplied = _tokens[_position++] == FormTokens.Multiply;
            ReadFactor();
            _steps.Add(FormStep.Of(isMultiplied ? FormStepKind.Multiply : FormStepKind.Divide));
        }
    }

    private void ReadFactor()
    {
        bool isNegated = IsAt(FormTokens.Negate);
        if (isNegated) { _position++; }
        byte token = _tokens[_position++];
        if (token < FormTokens.MostNames) { _steps.Add(FormStep.OfInput(token)); }
        else if (token >= FormTokens.Constant) { _steps.Add(FormStep.OfConstant(ReadConstant(token - FormTokens.Constant))); }
        else
        {
            ReadSum();
            _position++; // the closing bracket
        }

        if (isNegated) { _steps.Add(FormStep.Of(FormStepKind.Negate)); }
    }

    private Rational ReadConstant(int decimals)
    {
        ulong digits = 0;
        int shift = 0;
        byte part;
        do
        {
            part = _tokens[_position++];
            digits |= (ulong)(part & 0x7F) << shift;
            shift += 7;
        }
        while (part >= 0x80);
        return new Rational(digits, BigInteger.Pow(10, decimals));
    }
}
