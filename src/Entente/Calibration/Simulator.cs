namespace Entente.Calibration;

/// <summary>Runs a model at many points of its parameter space and sums each run up in a few statistics.</summary>
/// <param name="points">For each coordinate the share of its prior that lies below the value, one number for each run.</param>
/// <param name="firstReplicate">The number that the chance of the first run is drawn by; the others follow.</param>
/// <param name="statistics">To be filled: for each statistic one number for each run; NaN where a run left the finite numbers.</param>
public delegate void Simulator(double[][] points, uint firstReplicate, double[][] statistics, CancellationToken cancel);
