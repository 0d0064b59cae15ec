using System.Reflection;

namespace Entente.Report;

/// <summary>The program that told.</summary>
public static class Release
{
    /// <summary>For example <c>0.1.0</c>.</summary>
    public static string Version { get; } = typeof(Release).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
}
