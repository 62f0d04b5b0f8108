using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Pbr.Kernel.Text;

namespace Oaxaca.QuarterlyReport2024;

/// <summary>Prints the published figures that disagree with the computed ones, each with the reason.</summary>
internal sealed class DisagreementList(CultureInfo culture, TextWriter output)
{
    public void Write(IEnumerable<Disagreement> disagreements)
    {
        List<Disagreement> all = disagreements.ToList();
        output.WriteLine(Say(
            $"CIFRAS PUBLICADAS QUE NO CONCUERDAN: {all.Count}",
            $"PUBLISHED FIGURES THAT DISAGREE: {all.Count}"));
        foreach (Disagreement one in all)
        {
            output.WriteLine(Say(
                $"  {one.Level}, {one.Figure.Spanish}: publicado {Figure(one.Published)}, resulta {Figure(one.Computed)}; {one.Reason.Spanish}.",
                $"  {one.Level}, {one.Figure.English}: published {Figure(one.Published)}, computed {Figure(one.Computed)}; {one.Reason.English}."));
        }

        output.WriteLine();
    }

    private string Figure(decimal value) => value.ToString("0.##", culture);

    private string Say(string spanish, string english) => new Bilingual(spanish, english).For(culture);
}
