using System.Globalization;
using System.IO;
using Pbr.Kernel;
using Pbr.Kernel.Rules;
using Pbr.Kernel.Text;

namespace Oaxaca.QuarterlyReport2024;

/// <summary>Prints what the rule book finds in the definition that the report gives.</summary>
internal sealed class FindingList(CultureInfo culture, TextWriter output)
{
    public void Write(BudgetProgram program)
    {
        Bilingual heading = new($"LO QUE LAS REGLAS ENCUENTRAN EN LA DEFINICIÓN: {program.Findings.Length}", $"WHAT THE RULES FIND IN THE DEFINITION: {program.Findings.Length}");
        output.WriteLine(heading.For(culture));
        foreach (Finding finding in program.Findings) { output.WriteLine($"  {finding.Rule.Id} {finding.Subject}: {finding.Message(culture)}"); }
    }
}
