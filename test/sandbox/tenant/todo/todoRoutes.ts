import { outlookRoute as route } from "../graph/outlookRoute.ts";
import type { Route } from "../graph/Route.ts";
import {
  deleteTask,
  deleteTodoList,
  getLinked,
  getTask,
  getTasks,
  getTodoList,
  getTodoLists,
  patchTask,
  postLinked,
  postTask,
  postTodoList,
} from "./todoHandlers.ts";

const reading = ["Tasks.Read", "Tasks.ReadWrite"];
const writing = ["Tasks.ReadWrite"];

const list = "/me/todo/lists/{list}";
const task = `${list}/tasks/{task}`;

export const todoRoutes: readonly Route[] = [
  route("GET", "/me/todo/lists", reading, getTodoLists),
  route("POST", "/me/todo/lists", writing, postTodoList),
  route("GET", list, reading, getTodoList),
  route("DELETE", list, writing, deleteTodoList),
  route("GET", `${list}/tasks`, reading, getTasks),
  route("POST", `${list}/tasks`, writing, postTask),
  route("GET", task, reading, getTask),
  route("PATCH", task, writing, patchTask),
  route("DELETE", task, writing, deleteTask),
  route("GET", `${task}/linkedResources`, reading, getLinked),
  route("POST", `${task}/linkedResources`, writing, postLinked),
];
