using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OnRecord.News;
using OnRecord.Serialization.Tests.Making;

namespace OnRecord.Serialization.Tests.SystemTextJson;

/// <summary>A record as the parameter and the result of a minimal API, as docs/system-text-json.md shows it.</summary>
public sealed class WebTests : IAsyncLifetime
{
    private readonly HttpClient _client = new();
    private WebApplication _app = null!;

    public async Task InitializeAsync()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(static options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, OnRecordJson.Resolver));
        builder.Services.Configure<RouteHandlerOptions>(static options => options.ThrowOnBadRequest = true);
        _app = builder.Build();
        _app.UseExceptionHandler(static handler => handler.Run(static async context =>
        {
            Exception? error = context.Features.Get<IExceptionHandlerFeature>()?.Error;
            IResult problem = error?.InnerException?.InnerException is RecordFormatException invalid
                ? Results.ValidationProblem(invalid.Result.ErrorsByPath())
                : Results.Problem(statusCode: (error as BadHttpRequestException)?.StatusCode ?? 500);
            await problem.ExecuteAsync(context);
        }));
        _app.MapPost("/statements", static (Statement statement) => Results.Ok(statement));
        await _app.StartAsync();
        _client.BaseAddress = new Uri(_app.Urls.Single());
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
    }

    [Fact]
    public async Task A_valid_one_goes_in_and_comes_out()
    {
        Statement statement = new RandomRecords(5).Statement();
        HttpResponseMessage response = await PostAsync(statement.ToJsonUtf8());
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(statement, Statement.ParseJson(await response.Content.ReadAsByteArrayAsync()));
    }

    [Fact]
    public async Task Of_one_that_is_not_the_answer_says_all_that_is_wrong()
    {
        HttpResponseMessage response = await PostAsync("""{"id":"s1","text":"","directness":"indirect","stance":"asserts"}"""u8.ToArray());
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        using JsonDocument problem = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        JsonElement errors = problem.RootElement.GetProperty("errors");
        Assert.Equal(["/attribution", "/text"], errors.EnumerateObject().Select(static error => error.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_is_no_json_is_a_bad_request() => Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync("{"u8.ToArray())).StatusCode);

    private Task<HttpResponseMessage> PostAsync(byte[] json) =>
        _client.PostAsync("/statements", new ByteArrayContent(json) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } });
}
