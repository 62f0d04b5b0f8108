using System.Runtime.CompilerServices;

namespace Pbr.Kernel.Arithmetic;

/// <summary>The passes over the codes of a block: what shines, and the bytes of it.</summary>
internal static unsafe class LightLoop<T>
    where T : struct, ILanes<T>
{
    /// <summary>Judges figures: what shines is that of the last cut that is passed. Where there is no figure, the code that says why stays.</summary>
    public static void Judge(in RowLights lights, double* judged, double* codes, nint count)
    {
        if (lights.Cuts.Length == 2) { JudgeTwoCuts(lights, judged, codes, count); }
        else { JudgeCuts(lights, judged, codes, count); }
    }

    /// <summary>Writes the light and the status of each row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Store(double* codes, byte* light, byte* status, nint count)
    {
        for (nint i = 0; i < count; i += T.Count) { T.StoreCodes(T.LoadLanes(codes + i), light + i, status + i); }
    }

    /// <summary>Three bands side by side, as nearly every sheet has them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void JudgeTwoCuts(in RowLights lights, double* judged, double* codes, nint count)
    {
        T first = T.OfBits(lights.First);
        (T secondFrom, T second) = (T.Create(lights.Cuts[0].From), T.OfBits(lights.Cuts[0].Codes));
        (T thirdFrom, T third) = (T.Create(lights.Cuts[1].From), T.OfBits(lights.Cuts[1].Codes));
        for (nint i = 0; i < count; i += T.Count)
        {
            T figure = T.LoadLanes(judged + i);
            T code = T.WhereAtLeast(figure, thirdFrom, third, T.WhereAtLeast(figure, secondFrom, second, first));
            T.StoreLanes(T.WhereMissing(figure, figure, T.LoadLanes(codes + i), code), codes + i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void JudgeCuts(in RowLights lights, double* judged, double* codes, nint count)
    {
        T first = T.OfBits(lights.First);
        for (nint i = 0; i < count; i += T.Count)
        {
            T figure = T.LoadLanes(judged + i);
            T code = first;
            foreach (ref readonly LightCut cut in lights.Cuts) { code = T.WhereAtLeast(figure, T.Create(cut.From), T.OfBits(cut.Codes), code); }
            T.StoreLanes(T.WhereMissing(figure, figure, T.LoadLanes(codes + i), code), codes + i);
        }
    }
}
