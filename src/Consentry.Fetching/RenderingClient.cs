using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Consentry.Documents;

namespace Consentry.Fetching;

/// <summary>
/// The program consentry-render, started when the first page needs it. A page that it cannot draw is null, and
/// <see cref="Problem"/> says why; nothing here throws for it.
/// </summary>
public sealed class RenderingClient(string program, IReadOnlyList<string> arguments) : IAsyncDisposable
{
    /// <summary>The program's own limit is 20 s a page; a page may wait for others.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>For the browser to close.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, TaskCompletionSource<BrowserAnswer?>> waiting = new(
        StringComparer.Ordinal
    );

    private readonly Lock starting = new();
    private readonly SemaphoreSlim writing = new(1);
    private Process? process;
    private Task reading = Task.CompletedTask;
    private bool isGone;

    /// <summary>What kept it from drawing a page, and what to do; null where nothing did.</summary>
    public string? Problem { get; private set; }

    /// <summary>An address as a browser shows it; null where that failed.</summary>
    public async Task<Page?> Render(Uri address, CancellationToken cancellation = default)
    {
        if (!IsStarted())
            return null;

        var line = address.AbsoluteUri;
        var answer = waiting.GetOrAdd(
            line,
            _ => new TaskCompletionSource<BrowserAnswer?>(TaskCreationOptions.RunContinuationsAsynchronously)
        );
        try
        {
            await Send(line, cancellation);
            var drawn = await answer.Task.WaitAsync(Patience, cancellation);
            if (drawn?.Html is { } html)
                return PageOf(html, drawn.Final is { } final ? new Uri(final) : address);

            Problem = drawn?.Message ?? "consentry-render ended before it had drawn the page";
        }
        catch (Exception e) when (e is IOException or TimeoutException or ObjectDisposedException)
        {
            Problem = $"consentry-render does not answer: {e.Message}";
        }
        finally
        {
            waiting.TryRemove(line, out _);
        }

        return null;
    }

    /// <summary>Ends the program, and with it the browser.</summary>
    public async ValueTask DisposeAsync()
    {
        writing.Dispose();
        if (process is null)
            return;

        try
        {
            process.StandardInput.Close();
            using var limit = new CancellationTokenSource(Farewell);
            await process.WaitForExitAsync(limit.Token);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
        }

        await reading;
        process.Dispose();
    }

    private static Page PageOf(string html, Uri final) =>
        new(Encoding.UTF8.GetBytes(html), Uri.UnescapeDataString(final.AbsolutePath))
        {
            Address = final,
            Charset = Encoding.UTF8.WebName,
        };

    private bool IsStarted()
    {
        lock (starting)
        {
            if (process is not null || isGone)
                return !isGone;

            try
            {
                process = Process.Start(
                    new ProcessStartInfo(program, arguments)
                    {
                        UseShellExecute = false,
                        RedirectStandardInput = true,
                        RedirectStandardOutput = true,
                        StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
                        StandardOutputEncoding = Encoding.UTF8,
                    }
                )!;
                reading = Read(process.StandardOutput);
                return true;
            }
            catch (Win32Exception e)
            {
                isGone = true;
                Problem = $"{program} cannot be started: {e.Message}";
                return false;
            }
        }
    }

    private async Task Send(string line, CancellationToken cancellation)
    {
        await writing.WaitAsync(cancellation);
        try
        {
            await process!.StandardInput.WriteLineAsync(line.AsMemory(), cancellation);
            await process.StandardInput.FlushAsync(cancellation);
        }
        finally
        {
            writing.Release();
        }
    }

    /// <summary>To the end of the program; who still waits then gets nothing.</summary>
    private async Task Read(StreamReader output)
    {
        try
        {
            while (await output.ReadLineAsync() is { } line)
            {
                var answer = JsonSerializer.Deserialize(line, BrowserAnswerJson.Default.BrowserAnswer);
                if (answer is not null && waiting.TryGetValue(answer.Address, out var asked))
                    asked.TrySetResult(answer);
            }
        }
        catch (Exception e) when (e is JsonException or IOException or ObjectDisposedException)
        {
            Problem = $"consentry-render answers what is no answer: {e.Message}";
        }

        isGone = true;
        foreach (var asked in waiting.Values)
            asked.TrySetResult(null);
    }
}
