namespace Entente.Studio;

/// <summary>The values that were last used, by key; the one that was not used longest makes room.</summary>
sealed class Recent<T>(int most) where T : class
{
    readonly Dictionary<string, LinkedListNode<(string Key, T Value)>> byKey = [];
    readonly LinkedList<(string Key, T Value)> order = [];
    readonly Lock gate = new();

    internal T? Find(string key)
    {
        lock (gate)
        {
            if (!byKey.TryGetValue(key, out var node))
                return null;
            order.Remove(node);
            order.AddFirst(node);
            return node.Value.Value;
        }
    }

    internal void Keep(string key, T value)
    {
        lock (gate)
        {
            if (byKey.Remove(key, out var old))
                order.Remove(old);
            byKey[key] = order.AddFirst((key, value));
            if (byKey.Count <= most)
                return;
            byKey.Remove(order.Last!.Value.Key);
            order.RemoveLast();
        }
    }
}
