using BenchmarkDotNet.Running;
using Pbr.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(FormulaParsing).Assembly).Run(args);
