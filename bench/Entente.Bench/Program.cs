using BenchmarkDotNet.Running;
using Entente.Bench;

BenchmarkSwitcher.FromAssembly(typeof(ImpactBench).Assembly).Run(args);
