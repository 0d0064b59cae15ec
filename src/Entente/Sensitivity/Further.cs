namespace Entente.Sensitivity;

/// <summary>The progress of one run among several: what it reports is added to what was done before.</summary>
sealed class Further(IProgress<int> whole, int before) : IProgress<int>
{
    public void Report(int value) => whole.Report(before + value);
}
