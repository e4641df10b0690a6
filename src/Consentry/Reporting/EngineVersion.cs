namespace Consentry.Reporting;

/// <summary>The version of the engine, as reports name it.</summary>
public static class EngineVersion
{
    public static string Text { get; } = typeof(EngineVersion).Assembly.GetName().Version!.ToString(3);
}
