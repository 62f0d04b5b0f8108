using Pbr.Kernel.Numbers;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Evaluation;

/// <summary>An exact value, or the reason why there is none.</summary>
internal readonly record struct Outcome(ResultStatus Status, Rational? Value, Bilingual? Reason)
{
    public static Outcome Of(Rational value) => new(ResultStatus.Evaluated, value, null);

    public static Outcome None(ResultStatus status, Bilingual reason) => new(status, null, reason);
}
