using System;
using System.Collections.Generic;
using System.Text;

namespace Pbr.Kernel.TrafficLights;

/// <summary>The words of bands in Spanish and English, without accents and in lower case. The longest phrase that fits is taken.</summary>
internal static class BandWords
{
    /// <summary>The most words in a phrase.</summary>
    public const int LongestPhrase = 5;

    private static readonly Dictionary<string, Meaning> Meanings = Build();

    /// <summary>What a phrase means, if it is one of these.</summary>
    public static bool TryFind(string phrase, out Meaning meaning) => Meanings.TryGetValue(phrase, out meaning!);

    /// <summary>A word in lower case and without accents, the same in every culture.</summary>
    public static void Fold(string text, int start, int end, StringBuilder folded)
    {
        for (int i = start; i < end; i++)
        {
            char character = char.ToLowerInvariant(text[i]);
            switch (character)
            {
                case 'á': case 'à': case 'â': case 'ä': folded.Append('a'); break;
                case 'é': case 'è': case 'ê': case 'ë': folded.Append('e'); break;
                case 'í': case 'ì': case 'î': case 'ï': folded.Append('i'); break;
                case 'ó': case 'ò': case 'ô': case 'ö': folded.Append('o'); break;
                case 'ú': case 'ù': case 'û': case 'ü': folded.Append('u'); break;
                case 'ñ': folded.Append('n'); break;
                case >= '\u0300' and <= '\u036f': break;
                default: folded.Append(character); break;
            }
        }
    }

    private static Dictionary<string, Meaning> Build()
    {
        var words = new Dictionary<string, Meaning>(StringComparer.Ordinal);
        void Add(BandTokenKind kind, Comparison comparison, string phrases)
        {
            foreach (string phrase in phrases.Split('|')) { words.Add(phrase, new Meaning(kind, comparison)); }
        }

        Add(BandTokenKind.Comparison, Comparison.GreaterOrEqual,
            "mayor o igual|mayor que o igual|mayor a o igual|mayor igual|mayores o iguales|igual o mayor|igual a o mayor|iguales o mayores|igual o superior|igual o mas"
            + "|superior o igual|superiores o iguales|no menor|no menores|no menos|no inferior|no debajo|a partir|desde|greater than or equal|greater or equal"
            + "|greater than or equals|more than or equal|equal to or greater|equal or greater|equal to or above|no less|not less|no lower|not lower|not below|from");
        Add(BandTokenKind.Limit, Comparison.GreaterOrEqual,
            "al menos|por lo menos|cuando menos|como minimo|minimo|minima|minimo de|un minimo de|at least|minimum|at minimum|minimum of");
        Add(BandTokenKind.Comparison, Comparison.Greater,
            "mayor|mayores|mas de|mas del|mas que|superior|superiores|por encima|por arriba|arriba|encima|greater|more|above|over|higher|larger");
        Add(BandTokenKind.Comparison, Comparison.LessOrEqual,
            "menor o igual|menor que o igual|menor a o igual|menor igual|menores o iguales|igual o menor|igual a o menor|iguales o menores|igual o inferior"
            + "|igual o menos|inferior o igual|inferiores o iguales|no mayor|no mayores|no mas|no superior|hasta|a lo mas|a lo sumo|cuando mucho|less than or equal"
            + "|less or equal|less than or equals|equal to or less|equal or less|equal to or below|no more|not more|no greater|not greater|no higher|not above|up to");
        Add(BandTokenKind.Limit, Comparison.LessOrEqual, "como maximo|maximo|maxima|maximo de|un maximo de|at most|maximum|at maximum|maximum of");
        Add(BandTokenKind.Comparison, Comparison.Less,
            "menor|menores|menos de|menos del|menos que|inferior|inferiores|por debajo|debajo|abajo|hasta antes|less|below|under|fewer|lower");
        Add(BandTokenKind.Comparison, Comparison.Equal, "igual|iguales|exactamente|equal|equals|exactly");
        Add(BandTokenKind.Suffix, Comparison.GreaterOrEqual,
            "o mas|y mas|o mayor|o mayores|o superior|o superiores|en adelante|y en adelante|or more|and more|or above|and above|or higher|and higher|or greater"
            + "|and greater|or over|and over|or better|o mejor|onwards|y mayor|y mayores|y superior|y superiores|y arriba|hacia arriba|para arriba|upwards");
        Add(BandTokenKind.Suffix, Comparison.LessOrEqual,
            "o menos|y menos|o menor|o menores|o inferior|o inferiores|or less|and less|or below|and below|or lower|and lower|or fewer|or under|and under|o peor|y menor|y menores|e inferior|e inferiores|y abajo|hacia abajo|para abajo|downwards");
        Add(BandTokenKind.OrEqual, Comparison.None, "o igual|o iguales|or equal");
        Add(BandTokenKind.And, Comparison.None, "y|e|and|pero|but|asi como|y a la vez");
        Add(BandTokenKind.Or, Comparison.None, "o|u|or|o bien|y/o|and/or");
        Add(BandTokenKind.To, Comparison.None, "a|al|to");
        Add(BandTokenKind.Between, Comparison.None, "entre|between");
        Add(BandTokenKind.Target, Comparison.None,
            "meta|programado|programada|planeado|planeada|planificado|previsto|target|goal|planned|programmed|objetivo");
        Add(BandTokenKind.Percent, Comparison.None, "por ciento|porciento|percent|per cent|pct");
        Add(BandTokenKind.Particle, Comparison.None, "de|del|que|el|la|los|las|lo|un|una|the|than|of|an|se|es|sea|is|ser|este|esta|en|in");
        Add(BandTokenKind.Unclear, Comparison.None,
            "no|not|ni|nor|nunca|jamas|never|tampoco|evitar|avoid|mas|menos|sin|without|excepto|salvo|except|unless|mil|miles|millon|millones|mdp|mmdp|thousand|thousands|million|millions|veces|times|doble|triple"
            + "|mitad|tercio|half|cada|each|desviacion|desviaciones|deviation|baseline|linea base|linea de base|anterior|previous|within|dentro|fuera|outside"
            + "|aprox|approx|aproximadamente|cerca|casi|about|around|approximately|far|exclusive|excluyendo|excluding|excluido|docena|docenas|dozen");
        Add(BandTokenKind.Word, Comparison.None,
            "poblacion objetivo|target population|target group|no satisfactorio|no satisfactoria|no aceptable|no cumple|no cumplido|no cumplida|no adecuado"
            + "|no optimo|no logrado|sin avance|sin riesgo|sin rezago|not acceptable|not achieved");
        AddLight(words, TrafficLight.Green, "verde|green");
        AddLight(words, TrafficLight.Yellow, "amarillo|amarilla|ambar|yellow|amber");
        AddLight(words, TrafficLight.Red, "rojo|roja|red");
        return words;
    }

    private static void AddLight(Dictionary<string, Meaning> words, TrafficLight light, string names)
    {
        foreach (string name in names.Split('|')) { words.Add(name, new Meaning(BandTokenKind.Light, Comparison.None, light)); }
    }

    /// <summary>What a phrase does.</summary>
    public sealed class Meaning
    {
        public Meaning(BandTokenKind kind, Comparison comparison, TrafficLight light = default)
        {
            Kind = kind;
            Comparison = comparison;
            Light = light;
        }

        public BandTokenKind Kind { get; }

        public Comparison Comparison { get; }

        public TrafficLight Light { get; }
    }
}
