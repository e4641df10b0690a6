using System.Net;
using System.Net.Sockets;
using Consentry.Documents;
using Consentry.Fetching.Tests;
using Consentry.Reading;
using Consentry.Rendering;

namespace Consentry.Browser.Tests.Rendering;

/// <summary>Pages of a public host, rendered; beside it a server that a page may not reach counts who comes.</summary>
public sealed class RenderTests(Hosts hosts) : IClassFixture<Hosts>
{
    private readonly Dictionary<string, string> pages = hosts.Pages;
    private readonly LocalServer inside = hosts.Inside;
    private readonly int before = hosts.Inside.Connections;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_scripts_write_is_read()
    {
        var rendered = await Rendered(
            """
            <title>Harborline</title><noscript>Switch JavaScript on.</noscript><div id=root></div>
            <script>setTimeout(() => root.innerHTML = '<h1>Privacy Policy</h1><p>We text you twice a month.</p>', 50)</script>
            """
        );

        Assert.Equal((200, "http://shop.example/"), (rendered.Status, rendered.Final.AbsoluteUri));
        Assert.True(rendered.IsSettled);
        var document = Read(rendered);
        Assert.Equal("Privacy Policy\nWe text you twice a month.", document.Text);
        Assert.Equal("Harborline", document.Title);
    }

    [Fact]
    public async Task What_scripts_set_is_an_attribute()
    {
        var rendered = await Rendered(
            """
            <form><input type=tel id=phone><input type=checkbox id=box><input type=checkbox id=other checked>
            <select><option>A<option id=option>B</select><textarea id=area></textarea><input id=code><button>Send</button></form>
            <script>
            box.checked = true; other.checked = false; box.required = phone.required = true; option.selected = true;
            area.value = 'I agree'; code.value = 'WELCOME'; phone.placeholder = 'Mobile number';
            </script>
            """
        );

        var controls = Read(rendered).Controls;
        var (phone, box, other) = (Of("phone"), Of("box"), Of("other"));
        Assert.True(box.IsChecked && box.IsRequired && phone.IsRequired);
        Assert.False(other.IsChecked);
        Assert.Equal("Mobile number", phone.Placeholder);
        Assert.Contains("<option id=\"option\" selected=\"\">", rendered.Html, StringComparison.Ordinal);
        Assert.Contains("I agree</textarea>", rendered.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"WELCOME\"", rendered.Html, StringComparison.Ordinal);

        Control Of(string id) => controls.Single(control => control.Id == id);
    }

    [Fact]
    public async Task Frames_and_shadow_roots_stand_in_their_places()
    {
        pages["/form"] =
            "<form><input type=tel id=phone><p>Message and data rates may apply.</p></form><iframe src=/inner></iframe>";
        pages["/inner"] = "<p>Reply STOP to stop.</p>";
        var rendered = await Rendered(
            """
            <p>Before</p><iframe src=/form width=400 height=300></iframe><p>Between</p>
            <x-card><b slot=name>Harborline</b></x-card><p>After</p>
            <iframe src=http://www.shop.example/inner></iframe><iframe src=/inner style=display:none></iframe>
            <script>
            document.querySelector('x-card').attachShadow({ mode: 'open' }).innerHTML =
              '<p>Texts from <slot name=name></slot></p><iframe src=/inner></iframe>';
            </script>
            """
        );

        var document = Read(rendered);
        Assert.Equal(
            [
                "Before",
                "Message and data rates may apply.",
                "Reply STOP to stop.",
                "Between",
                "Texts from Harborline",
                "Reply STOP to stop.",
                "After",
                "Reply STOP to stop.",
            ],
            document.Text.Split('\n')
        );
        Assert.Contains(document.Controls, control => control.Id == "phone");
    }

    [Theory]
    [InlineData("<img src=http://{at}/><video src=http://{at}/ autoplay></video>")]
    [InlineData("<img src=http://localhost:{port}/><img src=http://2130706433:{port}/><img src=http://[::1]:{port}/>")]
    [InlineData("<link rel=stylesheet href=http://{at}/><link rel=preconnect href=http://{at}>")]
    [InlineData("<link rel=prefetch href=http://{at}/><link rel=dns-prefetch href=//loopback.example>")]
    [InlineData("<iframe src=http://{at}/></iframe>")]
    [InlineData("<iframe src=http://loopback.example:{port}/></iframe>")]
    [InlineData("<iframe src=file:///etc/passwd></iframe>")]
    [InlineData("<object data=http://{at}/></object><embed src=http://{at}/>")]
    [InlineData("<script>fetch('http://{at}/', { mode: 'no-cors' })</script>")]
    [InlineData("<script>fetch('https://{at}/', { mode: 'no-cors' })</script>")]
    [InlineData("<script>fetch('http://metadata.example/')</script>")]
    [InlineData("<script>new WebSocket('ws://{at}/')</script>")]
    [InlineData("<script>new WebSocket('wss://{at}/')</script>")]
    [InlineData("<script>new EventSource('http://{at}/')</script>")]
    [InlineData("<script>navigator.sendBeacon('http://{at}/', 'x')</script>")]
    [InlineData("<script>new WebTransport('https://{at}/')</script>")]
    [InlineData("<script>window.open('http://{at}/')</script>")]
    [InlineData("<script>navigator.serviceWorker?.register('/worker')</script>")]
    [InlineData(
        "<script>new Worker(URL.createObjectURL(new Blob([\"fetch('http://{at}/'); new WebSocket('ws://{at}/')\"])))</script>"
    )]
    public async Task Nothing_of_this_machine_is_reached(string trick)
    {
        var page = trick
            .Replace("{at}", $"127.0.0.1:{inside.Port}", StringComparison.Ordinal)
            .Replace("{port}", $"{inside.Port}", StringComparison.Ordinal);

        var rendered = await Rendered($"<p>Text</p>{page}");

        Assert.Equal(before, inside.Connections);
        Assert.DoesNotContain("secret", rendered.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", rendered.Html, StringComparison.Ordinal);
        Assert.StartsWith("Text", Read(rendered).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_refused_is_told()
    {
        var rendered = await Rendered($"<img src=http://127.0.0.1:{inside.Port}/>");

        Assert.StartsWith(
            $"127.0.0.1:{inside.Port}: 127.0.0.1 is this machine",
            Assert.Single(rendered.Refused),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task No_datagram_is_sent()
    {
        using var listener = new UdpClient(new IPEndPoint(IPAddress.Loopback, 0));
        var port = ((IPEndPoint)listener.Client.LocalEndPoint!).Port;

        var rendered = await Rendered(
            $$"""
            <p id=said></p>
            <script>
            const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:{{port}}' }] });
            peer.createDataChannel('x');
            peer.onicecandidate = e => said.textContent += e.candidate ? e.candidate.candidate : 'gathered';
            peer.createOffer().then(offer => peer.setLocalDescription(offer));
            setTimeout(() => fetch('/done'), 400);
            </script>
            """
        );

        Assert.Equal(0, listener.Available);
        Assert.Equal("gathered", Read(rendered).Text);
    }

    [Fact]
    public async Task The_server_counts_when_private_addresses_are_allowed()
    {
        await using var allowing = new Renderer(
            hosts.Options with
            {
                Fetching = hosts.Options.Fetching with { AllowPrivate = true },
            }
        );
        pages["/"] =
            $"<script>new WebSocket('ws://127.0.0.1:{inside.Port}/')</script><img src=http://loopback.example:{inside.Port}/>";

        await allowing.Render(new Uri("http://shop.example/"), Cancellation);

        Assert.True(inside.Connections >= before + 2, $"{inside.Connections}");
    }

    [Fact]
    public async Task A_page_that_goes_on_loading_is_taken_as_it_is()
    {
        var rendered = await Rendered("<p>We text you twice a month.</p><img src=/never>");

        Assert.False(rendered.IsSettled);
        Assert.Equal("We text you twice a month.", Read(rendered).Text);
    }

    [Fact]
    public async Task A_page_that_never_ends_is_given_up_and_the_next_one_is_read()
    {
        pages["/"] = "<p>Busy</p><script>while (true);</script>";
        await using var hasty = new Renderer(hosts.Options with { Timeout = TimeSpan.FromSeconds(3) });

        var result = await hasty.Render(new Uri("http://shop.example/"), Cancellation);

        Assert.Equal(RenderError.TooSlow, result.Failure?.Error);
        pages["/next"] = "<p>We text you twice a month.</p>";
        var next = await hasty.Render(new Uri("http://shop.example/next"), Cancellation);
        Assert.Equal("We text you twice a month.", Read(next.Rendered!).Text);
    }

    [Fact]
    public async Task A_page_that_loads_without_end_is_cut_off()
    {
        pages["/big"] = new string('a', 300_000);
        pages["/"] = "<p>Text</p><script>(async () => { for (;;) await fetch('/big?' + Math.random()) })()</script>";
        await using var strict = new Renderer(hosts.Options with { MaxBytes = 2_000_000 });

        var result = await strict.Render(new Uri("http://shop.example/"), Cancellation);

        Assert.Contains(result.Rendered!.Refused, line => line.Contains("MB for one page", StringComparison.Ordinal));
        Assert.InRange(
            hosts.Outside.Requests.Count(request => request.Path.StartsWith("/big", StringComparison.Ordinal)),
            2,
            100
        );
    }

    [Theory]
    [InlineData("http://127.0.0.1/", "this machine itself")]
    [InlineData("http://loopback.example/", "this machine itself")]
    [InlineData("http://nobody.example/", "there is no host nobody.example")]
    [InlineData("file:///etc/passwd", "no address of http or https")]
    [InlineData("http://shop.example:22/", "port 22")]
    public async Task What_may_not_be_asked_for_is_said(string address, string reason)
    {
        var result = await hosts.Renderer.Render(new Uri(address), Cancellation);

        Assert.Equal(RenderError.NotLoaded, result.Failure?.Error);
        Assert.Contains(reason, result.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_browser_it_is_said_what_to_install()
    {
        await using var broken = new Renderer(hosts.Options with { Browser = "/usr/bin/no-such-browser" });

        var result = await broken.Render(new Uri("http://shop.example/"), Cancellation);

        Assert.Equal(RenderError.BrowserFailed, result.Failure?.Error);
        Assert.Contains("apt-get install", Chromium.Missing, StringComparison.Ordinal);
    }

    private async Task<Rendered> Rendered(string page)
    {
        pages["/"] = page;
        var result = await hosts.Renderer.Render(new Uri("http://shop.example/"), Cancellation);
        Assert.True(result.IsRendered, result.Failure?.Message);
        return result.Rendered;
    }

    private static Document Read(Rendered rendered) => Reader.Read(rendered.ToPage()).Document!;
}
