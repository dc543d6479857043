// What a script sends carries the same token as a form.
document.addEventListener("htmx:configRequest", (event) => {
  event.detail.headers["X-Tenken-Token"] = document.body.dataset.token;
});
