namespace Entente.Report;

/// <summary>Work that somebody is told the progress of.</summary>
static class Watched
{
    /// <param name="progress">Makes what is told; it is disposed of when the work ends.</param>
    internal static T Do<T>(Func<IProgress<int>?> progress, Func<IProgress<int>?, T> work)
    {
        var watched = progress();
        using (watched as IDisposable)
            return work(watched);
    }
}
