namespace Entente.Tests;

/// <summary>A clock that stands until it is told that all the time there is has passed.</summary>
sealed class Clock : TimeProvider
{
    readonly List<Alarm> alarms = [];
    readonly Lock gate = new();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var alarm = new Alarm(() => callback(state));
        lock (gate)
            alarms.Add(alarm);
        return alarm;
    }

    /// <summary>Whether somebody waits for it.</summary>
    internal bool IsSet
    {
        get
        {
            lock (gate)
                return alarms.Count > 0;
        }
    }

    internal void RunOut()
    {
        Alarm[] all;
        lock (gate)
            all = [.. alarms];
        foreach (var alarm in all)
            alarm.Ring();
    }

    sealed class Alarm(Action ring) : ITimer
    {
        volatile bool off;

        internal void Ring()
        {
            if (!off)
                ring();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => off = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
