using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Pbr.AnalyzerCost;

/// <summary>Programmes as ministries write them: a goal, a purpose, components with activities, each with the whole sheet of one indicator.</summary>
internal static class Sheets
{
    private const int Components = 4;
    private const int Activities = 3;
    private const int KindsOfMistake = 6;

    /// <summary>The programmes, a file each.</summary>
    /// <param name="indicators">How many indicators there are at least.</param>
    /// <param name="mistakes">Whether every third sheet has a mistake, of one kind after another.</param>
    public static IReadOnlyList<string> Write(int indicators, bool mistakes)
    {
        List<string> files = [];
        int sheet = 0;
        for (int program = 0; sheet < indicators; program++)
        {
            StringBuilder text = new();
            string id = program.ToString("D3", CultureInfo.InvariantCulture);
            text.Append(CultureInfo.InvariantCulture, $"using Pbr.Fluent;\nusing Pbr.Kernel;\n\nnamespace Programmes.P{id}\n{{\n    internal static class Programme{id}\n    {{\n");
            text.Append(CultureInfo.InvariantCulture, $"        public static IBuildStage Define() => Mir.Program(\"P{id}\", \"Programa presupuestario {id}\").FiscalYear(2024)\n");
            text.Append("            .Dependency(\"19\", \"Secretaría de Administración\").ResponsibleUnit(\"1920\", \"Dirección de Innovación\").Budget(1_500_000.50m)\n");
            Objective(text, "Goal(\"Contribuir a un gobierno eficaz mediante la innovación.\"", "            ", "F" + id, Mistake(), isAnnual: true);
            Objective(text, "Purpose(\"Las unidades administrativas cuentan con procesos digitales.\"", "            ", "P" + id, Mistake(), isAnnual: true);
            for (int component = 1; component <= Components; component++)
            {
                text.Append(CultureInfo.InvariantCulture, $"            .Component(\"C.{component}\", \"Servicios digitales {component} entregados\", component => component\n");
                Fields(text, "                ", $"I.{component}");
                Indicator(text, "                ", $"I.{component}", Mistake());
                for (int activity = 1; activity <= Activities; activity++)
                {
                    text.Append('\n');
                    Objective(text, $"Activity(\"A.{component}.{activity}\", \"Realización de la etapa {activity} del servicio {component}\"", "                ", $"I.{component}.{activity}", Mistake());
                }

                text.Length--;
                text.Append(")\n");
            }

            text.Length--;
            text.Append(";\n    }\n}\n");
            files.Add(text.ToString());
        }

        return files;

        int Mistake()
        {
            int number = sheet++;
            return mistakes && number % 3 == 0 ? 1 + (number / 3 % KindsOfMistake) : 0;
        }
    }

    private static void Objective(StringBuilder text, string call, string indent, string code, int mistake, bool isAnnual = false)
    {
        text.Append(CultureInfo.InvariantCulture, $"{indent}.{call}, objective => objective\n");
        Fields(text, indent + "    ", code);
        Indicator(text, indent + "    ", code, mistake, isAnnual);
        text.Append(")\n");
    }

    private static void Fields(StringBuilder text, string indent, string code)
    {
        text.Append(CultureInfo.InvariantCulture, $"{indent}.SourcesOfInformation(\"Archivo físico y digital de la Dirección.\")\n");
        text.Append(CultureInfo.InvariantCulture, $"{indent}.MeansOfVerification(\"Oficios\", \"Correos\", \"Minutas\")\n");
        text.Append(CultureInfo.InvariantCulture, $"{indent}.Assumptions(\"Las unidades administrativas tienen interés en participar en {code}.\")\n");
    }

    private static void Indicator(StringBuilder text, string indent, string code, int mistake, bool isAnnual = false)
    {
        bool isSeries = mistake == 0 && code.Length % 3 == 0;
        string formula = mistake switch
        {
            1 => "PVE = (NVX / NVF) * 100",
            2 => "PVE = ((NVE / NVF) * 100",
            _ => "PVE = (NVE / NVF) * 100",
        };
        text.Append(CultureInfo.InvariantCulture, $"{indent}.Indicator(\"{code}\", \"{(isSeries ? "Número de vinculaciones formalizadas" : "Porcentaje de vinculaciones efectivas")} {code}\", indicator => indicator\n");
        Line(isSeries
            ? ".Definition(\"Mide las vinculaciones que se formalizan en el periodo y que llegan a un producto final en la unidad que las pidió.\")"
            : ".Definition(\"Mide el porcentaje de vinculaciones que llegan a un producto final respecto de las formalizadas en el periodo.\")");
        Line($".Type(IndicatorType.{(isAnnual ? "Strategic" : "Management")}).Measures(Dimension.Efficacy).Direction(Direction.Ascending)");
        if (isSeries)
        {
            Line(".Formula(\"NVF = VF1 + VF2 + … + VFn\")");
            Line(".Result(\"NVF\", \"Suma de las vinculaciones formalizadas\")");
            Line(".Variable(\"VF\", \"Vinculación formalizada dentro del periodo\", Accumulation.Sum, unit: \"Vinculación\")");
            Line(".Index(\"n\", \"Número de vinculaciones formalizadas\")");
        }
        else
        {
            Line($".Formula(\"{formula}\")");
            Line(".Result(\"PVE\", \"Porcentaje de vinculaciones efectivas\")");
            Line(".Variable(\"NVE\", \"Número de vinculaciones efectivas\", Accumulation.Sum, unit: \"Vinculación\")");
            Line(".Variable(\"NVF\", \"Número de vinculaciones formalizadas\", Accumulation.Sum, unit: \"Vinculación\")");
            if (mistake == 3) { Line(".Variable(\"SOBRA\", \"Variable que no se usa\", Accumulation.Sum, unit: \"Vinculación\")"); }
        }

        Line($".Unit(\"{(isSeries ? "Vinculaciones" : "Porcentaje")}\").Frequency(Frequency.{(isAnnual ? "Annual" : "Monthly")}).FulfilmentPeriod(Frequency.Annual).MeansOfVerification(\"Oficios\", \"Minutas\")");
        Line(".Baseline(60, 2023).Target(96)");
        Line(mistake switch
        {
            4 => ".TrafficLight(LightBasis.Compliance, green: \"> 80%\", yellow: \"<= 79%\", red: \"<= 50%\")",
            5 => ".TrafficLight(LightBasis.Compliance, green: \">= 80%\", yellow: \"quizá\", red: \"<= 50%\")",
            _ => ".TrafficLight(LightBasis.Compliance, green: \">= 80%\", yellow: \"< 80% & > 50%\", red: \"<= 50%\")",
        });
        text.Append(indent).Append("    ").Append(isAnnual
            ? $".Schedule(Frequency.Annual, ScheduleStyle.Instalments, {(mistake == 6 ? "95" : "96")}))"
            : $".MonthlySchedule(ScheduleStyle.Instalments, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, {(mistake == 6 ? "7" : "8")}))");

        void Line(string line) => text.Append(indent).Append("    ").Append(line).Append('\n');
    }

    /// <summary>The same programmes in one file.</summary>
    public static string Join(IReadOnlyList<string> files)
    {
        const string Usings = "using Pbr.Fluent;\nusing Pbr.Kernel;\n";
        StringBuilder text = new(Usings);
        foreach (string file in files) { text.Append(file, Usings.Length, file.Length - Usings.Length); }
        return text.ToString();
    }
}
