using BenchmarkDotNet.Attributes;
using Pbr.Kernel.Arithmetic;
using Pbr.Roofline;
using Pbr.Verification;

namespace Pbr.Benchmarks;

/// <summary>The exact kernel and its peers in this process on 8,192 realistic rows, which the second cache holds; the time is that of all rows.</summary>
/// <remarks>
/// Started three times each, because where the stack begins decides whether vectors straddle lines. So few rows flatter whatever branches on a
/// figure: the processor learns them. benchmarks/Pbr.Roofline measures more.
/// </remarks>
[MemoryDiagnoser]
[SimpleJob(launchCount: 3)]
public class KernelInCache
{
    private const int Rows = 8_192;

    private readonly RowBlock _rows = ShapeSets.Realistic(new Draw(2026), Rows);
    private readonly ResultRows _results = new(Rows);
    private readonly IPeer _double = Loaded(InProcess.Double());
    private readonly IPeer _lambda = Loaded(InProcess.Lambda());
    private readonly IPeer _tensors = Loaded(InProcess.Tensors());
    private readonly IPeer _decimal = Loaded(InProcess.Decimal());

    /// <summary>The widest instructions of the machine.</summary>
    [Benchmark(Baseline = true)]
    public KernelReport Widest() => Compute(InstructionSets.Widest);

    /// <summary>Four rows at a time, where the machine can.</summary>
    [Benchmark]
    public KernelReport Vector256() => Compute(InstructionSets.IsAvailable(InstructionSet.Vector256) ? InstructionSet.Vector256 : InstructionSets.Widest);

    /// <summary>One row at a time.</summary>
    [Benchmark]
    public KernelReport Scalar() => Compute(InstructionSet.Scalar);

    /// <summary>Binary floating point, not exact.</summary>
    [Benchmark]
    public double DoubleLoop() => _double.Compute();

    /// <summary>A compiled expression, not exact.</summary>
    [Benchmark]
    public double CompiledExpression() => _lambda.Compute();

    /// <summary>The platform's vectors, not exact.</summary>
    [Benchmark]
    public double TensorColumns() => _tensors.Compute();

    /// <summary>Decimal.</summary>
    [Benchmark]
    public double DecimalLoop() => _decimal.Compute();

    private static IPeer Loaded(IPeer peer)
    {
        peer.Load(ShapeSets.Realistic(new Draw(2026), Rows));
        return peer;
    }

    private KernelReport Compute(InstructionSet set)
    {
        KernelColumns columns = new()
        {
            First = _rows.First.Span,
            Second = _rows.Second.Span,
            Target = _rows.Target.Span,
            Value = _results.Value,
            Compliance = _results.Compliance,
            Light = _results.Light,
            Status = _results.Status,
        };
        return IndicatorKernel.Compute(_rows.Terms, columns, set);
    }
}
