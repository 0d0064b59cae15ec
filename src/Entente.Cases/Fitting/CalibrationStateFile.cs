using System.Text;
using Entente.Calibration;

namespace Entente.Cases;

/// <summary>Where a calibration stands, in a file beside its answer, so that one that was stopped goes on to the same bits.</summary>
public static class CalibrationStateFile
{
    const string Kind = "entente calibration state 1";

    /// <param name="key">What makes two calibrations the same: inputs, options, seed.</param>
    public static void Write(string path, string key, CalibrationState state)
    {
        var beside = path + ".new";
        using (var writer = new BinaryWriter(File.Create(beside), Encoding.UTF8))
        {
            writer.Write(Kind);
            writer.Write(key);
            writer.Write(state.Modules.Count);
            foreach (var module in state.Modules)
            {
                writer.Write(module.Generation);
                writer.Write(module.Tolerance);
                Write(writer, module.Points);
                Write(writer, module.Statistics);
                Write(writer, [module.Spreads]);
                writer.Write(module.Steps);
                writer.Write(module.NextReplicate);
                writer.Write(module.IsDone);
                writer.Write(module.History.Count);
                foreach (var generation in module.History)
                {
                    writer.Write(generation.Tolerance);
                    writer.Write(generation.EffectiveSize);
                    writer.Write(generation.Moves);
                    writer.Write(generation.Acceptance);
                }
            }
            writer.Write(Kind);
        }
        File.Move(beside, path, overwrite: true);
    }

    /// <summary>Where it stands; null where there is no such file, or it is of another calibration, or is not whole.</summary>
    public static CalibrationState? Read(string path, string key)
    {
        if (!File.Exists(path))
            return null;
        try
        {
            using var reader = new BinaryReader(File.OpenRead(path), Encoding.UTF8);
            if (reader.ReadString() != Kind || reader.ReadString() != key)
                return null;
            var modules = new AbcState[reader.ReadInt32()];
            for (var m = 0; m < modules.Length; m++)
            {
                var (generation, tolerance) = (reader.ReadInt32(), reader.ReadDouble());
                var (points, statistics, spreads) = (Rows(reader), Rows(reader), Rows(reader)[0]);
                var (steps, next, done) = (reader.ReadDouble(), reader.ReadUInt32(), reader.ReadBoolean());
                var history = new AbcGeneration[reader.ReadInt32()];
                for (var g = 0; g < history.Length; g++)
                    history[g] = new(reader.ReadDouble(), reader.ReadDouble(), reader.ReadInt32(), reader.ReadDouble());
                modules[m] = new(generation, tolerance, points, statistics, spreads, steps, next, history, done);
            }
            return reader.ReadString() == Kind ? new(modules) : null;
        }
        catch (Exception e) when (e is IOException or FormatException or OverflowException or IndexOutOfRangeException or OutOfMemoryException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    static void Write(BinaryWriter writer, double[][] rows)
    {
        writer.Write(rows.Length);
        foreach (var row in rows)
        {
            writer.Write(row.Length);
            foreach (var x in row)
                writer.Write(x);
        }
    }

    static double[][] Rows(BinaryReader reader)
    {
        var rows = new double[reader.ReadInt32()][];
        for (var r = 0; r < rows.Length; r++)
        {
            rows[r] = new double[reader.ReadInt32()];
            for (var c = 0; c < rows[r].Length; c++)
                rows[r][c] = reader.ReadDouble();
        }
        return rows;
    }
}
