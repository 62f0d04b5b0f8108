using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Pbr.Kernel.Arithmetic;
using Pbr.Verification;

namespace Pbr.Kernel.Tests.Arithmetic;

/// <summary>A part of every verification set; benchmarks/Pbr.Verification computes all of it.</summary>
public sealed class VerificationSetTests
{
    private const int Rows = 12_000;

    public static TheoryData<string> Names { get; } = new(VerificationSets.All.Select(set => set.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryRow_ComesToWhatUnboundedIntegersSay(string name)
    {
        VerificationSet set = VerificationSets.All.Single(set => set.Name == name);
        foreach (RowBlock block in set.Blocks(Rows))
        {
            ExpectedRow[] expected = new ExpectedRow[block.Count];
            KernelRun.Expect(block, new PlainOracle(block.Terms), expected);
            foreach (InstructionSet instructions in InstructionSets.Available) { Checked.Compute(block, expected, instructions); }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void BothOracles_SayTheSame(string name)
    {
        VerificationSet set = VerificationSets.All.Single(set => set.Name == name);
        foreach (RowBlock block in set.Blocks(Rows / 4))
        {
            ExpectedRow[] plain = new ExpectedRow[block.Count];
            ExpectedRow[] model = new ExpectedRow[block.Count];
            KernelRun.Expect(block, new PlainOracle(block.Terms), plain);
            KernelRun.Expect(block, new ModelOracle(block.Terms), model);

            Assert.Equal(model, plain);
        }
    }

    [Fact]
    public void ManyThreads_ComeToTheSame()
    {
        RowBlock block = ShapeSets.Realistic(new Draw(1), 50_000);
        ExpectedRow[] expected = new ExpectedRow[block.Count];
        KernelRun.Expect(block, new PlainOracle(block.Terms), expected);

        Checked.Compute(block, expected, InstructionSets.Widest, threads: 7);
    }

    [Fact]
    public void Terms_OfAnyKind_ComeToWhatTheModelSays() =>
        Property.Holds(
            ArbMap.Default.GeneratorFor<uint>(),
            seed =>
            {
                Draw draw = new(seed);
                RowBlock block = TermSets.Rows(draw, TermSets.Terms(draw), 1 + draw.Below(40));
                ExpectedRow[] expected = new ExpectedRow[block.Count];
                KernelRun.Expect(block, new ModelOracle(block.Terms), expected);
                Checked.Compute(block, expected, InstructionSets.Widest);
                return true;
            },
            count: 2_000);
}
