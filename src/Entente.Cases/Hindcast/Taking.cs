namespace Entente.Cases;

/// <summary>How the months of a period become the one figure that a record gives of it.</summary>
public enum Taking
{
    /// <summary>The mean of its months.</summary>
    Mean,

    /// <summary>Its last month.</summary>
    Last,

    /// <summary>Its last month less the month before its first: for counters.</summary>
    Change,
}
