using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Pbr.Kernel.Drafts;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;

namespace Pbr.Kernel.Tests.Rules;

/// <summary>
/// Objectives and indicators as published, one row each, of Data/published-wording.tsv; and what the rules of wording say of them.
/// </summary>
internal static class PublishedWording
{
    private const string ListSeparator = " || ";

    /// <summary>Every firing of the rules of wording, as <c>PBR6004 | document | code | quoted text</c>.</summary>
    public static IReadOnlyList<string> Firings(params string[] rules)
    {
        RuleOptions options = rules.Aggregate(RuleOptions.Default, (chosen, rule) => chosen.With(rule));
        List<string> firings = [];
        foreach (IGrouping<string, Row> document in Rows().GroupBy(row => row.Document))
        {
            foreach (Row row in document)
            {
                // Each row is a programme of its own, so that a firing tells its row; a purpose beside it makes it a matrix.
                ProgramDraft program = Program(row, IsMatrix(document));
                foreach (Finding finding in RuleBook.Check(program, options).Where(finding => rules.Contains(finding.Rule.Id)))
                {
                    firings.Add($"{finding.Rule.Id}\t{row.Document}\t{row.Code}\t{finding.Place.Quote}");
                }
            }
        }

        return firings;
    }

    /// <summary>How many texts a rule could judge.</summary>
    public static int Texts(Func<Row, bool> judged) => Rows().Count(judged);

    public static IReadOnlyList<Row> Rows() => File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "published-wording.tsv"))
        .Skip(1)
        .Where(line => line.Length > 0)
        .Select(line => new Row(line.Split('\t')))
        .ToList();

    private static bool IsMatrix(IEnumerable<Row> document) => document.First().Document.StartsWith("Federal", StringComparison.Ordinal) || document.Any(row => row.Level is "Purpose" or "Component");

    private static ProgramDraft Program(Row row, bool isMatrix)
    {
        ObjectiveDraft objective = new()
        {
            Level = row.Level.Length == 0 ? ObjectiveLevel.Activity : Enum.Parse<ObjectiveLevel>(row.Level),
            NarrativeSummary = Text(DraftField.NarrativeSummary, row.Narrative),
            Assumptions = List(DraftField.Assumption, row.Assumptions),
            Indicators = Drafts.List(Indicator(row)),
        };
        ProgramDraft program = Drafts.Program(objective) with { Dependency = new CodedName { Name = Text(DraftField.Name, Dependency(row)) } };
        return isMatrix ? program with { Objectives = program.Objectives.Add(new ObjectiveDraft { Level = ObjectiveLevel.Component }) } : program;
    }

    private static IndicatorDraft Indicator(Row row) => new()
    {
        Name = Text(DraftField.Name, row.Indicator),
        Definition = Text(DraftField.DefinitionText, row.Definition),
        Formula = Text(DraftField.Formula, row.Formula),
        Unit = Text(DraftField.UnitOfMeasure, row.Unit),
        Targets = decimal.TryParse(row.Target, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal target)
            ? Drafts.List(new TargetDraft { Value = Drafts.Known(DraftField.Target, target) })
            : DraftList<TargetDraft>.Empty,
        MeansOfVerification = List(DraftField.MeansOfVerification, row.Means),
    };

    private static string Dependency(Row row) =>
        row.Document.StartsWith("Pachuca", StringComparison.Ordinal) ? "Secretaría de Planeación y Evaluación" : "";

    private static Given<string> Text(DraftField field, string text) => text.Length == 0 ? default : Drafts.Text(field, text);

    private static DraftList<Given<string>> List(DraftField field, string text) =>
        Drafts.List(text.Split(ListSeparator, StringSplitOptions.RemoveEmptyEntries).Select(one => Drafts.Text(field, one)).ToArray());

    /// <summary>One objective and its indicator.</summary>
    internal sealed class Row(string[] cells)
    {
        public string Document => cells[0];

        public string Level => cells[1];

        public string Code => cells[2];

        public string Narrative => cells[3];

        public string Indicator => cells[4];

        public string Target => cells[5];

        public string Unit => cells[6];

        public string Definition => cells[7];

        public string Formula => cells[8];

        public string Means => cells[9];

        public string Assumptions => cells[10];
    }
}
