using System;
using Pbr.Fluent.Builders;

namespace Pbr.Fluent;

/// <summary>The start of every definition of a budget programme and its matrix of indicators (Matriz de Indicadores para Resultados, MIR).</summary>
/// <remarks>Stateless and safe to share. What it starts is not: a definition is written by one thread, once.</remarks>
public static class Mir
{
    /// <summary>Starts the definition of a budget programme (programa presupuestario).</summary>
    /// <param name="code">Its code, such as <c>SP03</c>.</param>
    /// <param name="name">Its name.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static IProgramStage Program(string code, string name)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(name);
        return new ProgramBuilder(code, name);
    }
}
