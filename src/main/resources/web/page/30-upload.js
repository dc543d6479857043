// Files may be dropped on a form, and are sent with progress; without a script the form is sent as any other.
document.addEventListener("DOMContentLoaded", () => {
  for (const form of document.querySelectorAll("form[data-upload]")) {
    uploading(form);
  }
});

function uploading(form) {
  const drop = form.querySelector("[data-drop]");
  const input = form.querySelector("input[type=file]");
  const chosen = form.querySelector("[data-chosen]");
  const show = () => {
    chosen.replaceChildren(...[...input.files].map((file) => {
      const item = document.createElement("li");
      item.textContent = file.name;
      return item;
    }));
  };
  input.addEventListener("change", show);
  for (const kind of ["dragenter", "dragover"]) {
    drop.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  for (const kind of ["dragleave", "drop"]) {
    drop.addEventListener(kind, () => drop.classList.remove("over"));
  }
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    const files = new DataTransfer();
    for (const file of [...event.dataTransfer.files].slice(0, input.multiple ? undefined : 1)) {
      files.items.add(file);
    }
    input.files = files.files;
    show();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send(form);
  });
}

function send(form) {
  const progress = form.querySelector("[data-progress]");
  const problem = form.querySelector("[data-problem]");
  const button = form.querySelector("button[type=submit]");
  const request = new XMLHttpRequest();
  const over = (text) => {
    button.disabled = false;
    progress.hidden = true;
    problem.textContent = text;
    problem.hidden = text === "";
  };
  request.upload.addEventListener("progress", (event) => {
    if (event.lengthComputable) {
      progress.value = 100 * event.loaded / event.total;
    }
  });
  request.addEventListener("load", () => {
    if (request.status < 400) {
      location.assign(request.responseURL);
      return;
    }
    const page = new DOMParser().parseFromString(request.responseText, "text/html");
    const told = page.querySelector(".alert");
    over((told || page.querySelector("h1") || page.body).textContent.trim());
  });
  request.addEventListener("error", () => over(form.dataset.failed || "?"));
  request.open("POST", form.action);
  button.disabled = true;
  problem.hidden = true;
  progress.hidden = false;
  progress.value = 0;
  request.send(new FormData(form));
}
