using System.Diagnostics;
using System.Globalization;

namespace Consentry.Cli.Batching;

/// <summary>How fast a run goes. What an earlier run had finished counts as done, and not for the rate.</summary>
internal sealed class Pace(int total, int before)
{
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private int finished;

    public TimeSpan Elapsed => clock.Elapsed;

    public int Total => total;

    public int Done => before + Volatile.Read(ref finished);

    public void Count() => Interlocked.Increment(ref finished);

    /// <summary>Senders a second and the time left, such as <c>3.4 a second, 2 min 5 s left</c>; of a run's end the rate alone.</summary>
    public string Text()
    {
        var mine = Volatile.Read(ref finished);
        if (mine == 0)
            return "";

        var rate = mine / Math.Max(clock.Elapsed.TotalSeconds, 0.001);
        var left = total - Done;
        var text = string.Create(CultureInfo.InvariantCulture, $"{rate:0.0} a second");
        return left == 0 ? text : $"{text}, {Span(TimeSpan.FromSeconds(left / rate))} left";
    }

    public static string Span(TimeSpan time) =>
        time.TotalHours >= 1
            ? string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalHours} h {time.Minutes} min")
        : time.TotalMinutes >= 1 ? string.Create(CultureInfo.InvariantCulture, $"{time.Minutes} min {time.Seconds} s")
        : string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s");
}
