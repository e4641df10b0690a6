using System.Diagnostics;

namespace Consentry.Service.Tests.Providers;

public sealed class OpensslTests
{
    /// <summary>Or the vectors would only say what we say.</summary>
    [Fact]
    public async Task Openssl_agrees_with_the_vectors()
    {
        using var process = Process.Start(
            new ProcessStartInfo("bash", [Path.Combine(Vectors.Folder, "verify")])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var stop = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(stop);
        var errors = await process.StandardError.ReadToEndAsync(stop);
        await process.WaitForExitAsync(stop);

        Assert.True(process.ExitCode == 0, await output + errors);
        Assert.Equal(15, (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }
}
