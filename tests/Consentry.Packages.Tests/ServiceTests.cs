using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Consentry.Packages.Tests;

/// <summary>The program of the opt-out function, unpacked where its document says.</summary>
public sealed class ServiceTests(Packed packed)
{
    private const string Words = "could you take me off ur list thx";

    [Fact]
    public async Task A_message_that_ends_texts_ends_them_and_the_ledger_proves_it()
    {
        using var service = new InstalledService(packed, "served");
        Assert.Equal(3, service.Before.Exit);
        Assert.Contains(
            $"unpack {Path.GetFileName(packed.ServiceArchive)} beside consentry",
            service.Before.Messages,
            StringComparison.Ordinal
        );

        service.Serve();
        using var http = new HttpClient { BaseAddress = new Uri(service.Address) };
        Assert.Equal("no-consent", await ReasonAsync(http, service.Key));

        var refused = await DeliverAsync(http, "another secret of 32 characters!");
        Assert.Equal((403, ""), (refused.Status, refused.Reply));
        var taken = await DeliverAsync(http, InstalledService.Secret);
        Assert.Equal(200, taken.Status);
        Assert.Contains("Harbor Gym", taken.Reply, StringComparison.Ordinal);
        Assert.Equal("blocked", await ReasonAsync(http, service.Key));

        // Ended as systems end programs, it ends well, with a last checkpoint, and has told nobody who wrote what.
        var (exit, said) = service.End();
        Assert.Equal(0, exit);
        Assert.Contains("BadSignature", said, StringComparison.Ordinal);
        string[] personal = ["6284417", "take me off", "ur list", InstalledService.Secret, service.Key];
        Assert.All(personal, secret => Assert.DoesNotContain(secret, said, StringComparison.OrdinalIgnoreCase));

        var verified = service.Run("ledger", "verify", "--checkpoints", "checkpoints").Succeeded();
        Assert.Matches(@"\Awhole: \d+ events of 1 senders, 0 without words, against 1 checkpoints\n\z", verified);
    }

    /// <summary>By the list of what was published; the runtime's own files are under the licence of .NET.</summary>
    [Fact]
    public void It_comes_with_the_licences_of_what_is_in_it()
    {
        var folder = packed.Unpacked("service-licences", packed.ServiceArchive, "consentry-service");
        var notices = File.ReadAllText(Path.Combine(folder, "THIRD-PARTY-NOTICES.txt"));
        using var list = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "consentry-service.deps.json")));

        Assert.True(File.Exists(Path.Combine(folder, "LICENSE")));
        Assert.All(
            list.RootElement.GetProperty("libraries")
                .EnumerateObject()
                .Where(library => library.Value.GetProperty("type").GetString() is "package")
                .Select(library => library.Name.Split('/')[0]),
            name => Assert.Contains(name, notices, StringComparison.Ordinal)
        );
    }

    /// <summary>Signed as docs/providers.md says.</summary>
    private static async Task<(int Status, string Reply)> DeliverAsync(HttpClient http, string secret)
    {
        var body = $$"""{"from":"+13026284417","to":"+13026284400","text":"{{Words}}","id":"m-1"}""";
        var time = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        var signed = Encoding.UTF8.GetBytes($"{time}.{body}");
        var signature = Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), signed));
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        content.Headers.Add("Consentry-Signature", $"t={time},v1={signature}");
        using var response = await http.PostAsync("/hooks/harbor-gym/generic", content, Stop);
        if (!response.IsSuccessStatusCode)
            return ((int)response.StatusCode, "");

        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Stop));
        return ((int)response.StatusCode, answer.RootElement.GetProperty("reply").GetString() ?? "");
    }

    private static async Task<string?> ReasonAsync(HttpClient http, string key)
    {
        const string Question = "/v1/send-check?to=%2B13026284417&program=class-alerts&category=reminders";
        using var request = new HttpRequestMessage(HttpMethod.Get, Question);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);
        using var response = await http.SendAsync(request, Stop);
        using var answer = JsonDocument.Parse(await response.Content.ReadAsStringAsync(Stop));
        return answer.RootElement.GetProperty("reason").GetString();
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;
}
