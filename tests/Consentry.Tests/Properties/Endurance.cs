namespace Consentry.Tests.Properties;

/// <summary>How many generated pages a property is tried on: a minute's worth in all, or <c>./test --long</c>.</summary>
internal static class Endurance
{
    private const int LongTimes = 100;

    private static readonly bool IsLong = Environment.GetEnvironmentVariable("CONSENTRY_LONG_TESTS") == "1";

    public static int Cases(int usual) => IsLong ? usual * LongTimes : usual;
}
