using System;
using System.Collections.Immutable;
using System.Text;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.TrafficLights;

namespace Pbr.Kernel.Rules;

/// <summary>How a variable may accumulate, by what it means; best first, and more than one where the words do not decide.</summary>
internal static class AccumulationGuess
{
    /// <summary>What stays the same all year, such as the figure of the year before.</summary>
    private static readonly string[] Fixed = { "anterior", "previo", "previa", "linea base", "ano base", "previous", "last year" };

    /// <summary>What is found and not produced: it is counted anew each time.</summary>
    private static readonly string[] Stock =
    {
        "poblacion", "habitantes", "padron", "existentes", "vigentes", "susceptibles", "matricula", "plantilla", "inventario", "population", "inhabitants",
    };

    /// <summary>What is done, asked for or received in a period, so that periods add up.</summary>
    private static readonly string[] Flow =
    {
        "realizad", "atendid", "solicitad", "recibid", "publicad", "implementad", "entregad", "elaborad", "programad", "formalizad", "efectivas",
        "capacitad", "actualizad", "emitid", "ejecutad", "en el periodo", "dentro del periodo", "made", "done", "received", "delivered", "requested",
    };

    /// <summary>The candidates.</summary>
    public static ImmutableArray<Accumulation> Of(VariableDraft variable)
    {
        string text = variable.Meaning.Or("");
        StringBuilder folded = new();
        BandWords.Fold(text, 0, text.Length, folded);
        string words = folded.ToString();
        if (Has(words, Fixed)) { return ImmutableArray.Create(Accumulation.Constant); }
        if (words.StartsWith("promedio", StringComparison.Ordinal)) { return ImmutableArray.Create(Accumulation.Average); }
        bool isStock = Has(words, Stock);
        bool isFlow = Has(words, Flow);
        return (isStock, isFlow) switch
        {
            (true, false) => ImmutableArray.Create(Accumulation.Last, Accumulation.Constant),
            (false, true) => ImmutableArray.Create(Accumulation.Sum),
            _ => ImmutableArray.Create(Accumulation.Sum, Accumulation.Last),
        };
    }

    private static bool Has(string words, string[] any)
    {
        foreach (string word in any)
        {
            if (words.IndexOf(word, StringComparison.Ordinal) >= 0) { return true; }
        }

        return false;
    }
}
